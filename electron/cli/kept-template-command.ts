import { planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import { STYLE_ROLES } from '../../shared/domain/report-template.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { layoutBehind } from '../../shared/papers/report-layout.ts';
import { ROLE_WORDS } from '../../shared/template/choosing.ts';
import { templateFindings } from '../../shared/template/findings.ts';
import { fittingMapping } from '../../shared/template/fitting-mapping.ts';
import { partWords } from '../../shared/template/paper-parts.ts';
import { filledWords } from '../../shared/template/place-standing.ts';
import { HouseTemplate } from '../intake/template/house-template.ts';
import { PLACES } from '../places.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { print, resolved, type Surface } from './surface.ts';
import { partsOfPlaces, placeLine, styleNames } from './template-words.ts';

/** Says which Word template a plan keeps, what goes where in it as it was settled there, and what is missing. Changes nothing. Refused where what the plan holds of it cannot be read. */
export async function tellKeptTemplate({ plan: file, asJson }: { readonly plan: string; readonly asJson: boolean }, surface: Surface): Promise<Result<null>> {
  const read = await new PlanFiles().read(resolved(surface, file));
  if (!read.ok) return read;
  const plan = planOfRecord(new RecordSource(read.value.contents.record.state));
  const house = await new HouseTemplate(PLACES.intakeWorker).of(plan);
  if (!house.ok) return house;
  if (house.value === null) {
    print(surface, asJson ? JSON.stringify({ plan: file, template: null }, null, 2) : 'The plan keeps no Word template, so its papers come out in the usual look. Bring one in Settings, Word template.');
    return done(null);
  }
  const { name, facts, bytes } = house.value;
  const layout = layoutBehind(plan, null);
  const mapping = fittingMapping(house.value.mapping, facts);
  const findings = templateFindings(facts, mapping, layout);
  const places = partsOfPlaces(facts, mapping);
  const styles = styleNames(facts, mapping.styles);
  print(surface, asJson
    ? JSON.stringify({
        plan: file, template: name, digest: facts.digest, bytes: bytes.byteLength,
        places: places.map(({ place, part }) => ({ ...place, part })), styles, mapping, findings,
      }, null, 2)
    : [
        `The plan keeps “${name}”. ${filledWords(facts, mapping)}.`, '',
        ...places.map(({ place, part }) => placeLine(place, part === null ? 'left as it is' : partWords(part, layout))), '',
        ...STYLE_ROLES.map((role) => `  ${ROLE_WORDS[role]}: ${styles[role] === undefined ? 'as Word has it' : `the style “${styles[role]}”`}`),
        ...(findings.length === 0 ? [] : ['', ...findings.map(({ sentence }) => `- ${sentence}`)]),
      ].join('\n'));
  return done(null);
}
