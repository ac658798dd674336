import path from 'node:path';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { reportLayout } from '../../shared/papers/report-layout.ts';
import { count } from '../../shared/papers/words.ts';
import { templateFindings } from '../../shared/template/findings.ts';
import { partWords } from '../../shared/template/paper-parts.ts';
import { proposeMapping, type ProposedPlace } from '../../shared/template/propose-mapping.ts';
import { readTemplate } from '../intake/template/read-template.ts';
import { PLACES } from '../places.ts';
import { print, resolved, type Surface } from './surface.ts';
import { placeLine, styleNames } from './template-words.ts';

/** Says what is found in a council's Word template, what each place would be filled with, and what is missing, ambiguous or would be lost. Changes nothing. */
export async function tellTemplate({ template, asJson }: { readonly template: string; readonly asJson: boolean }, surface: Surface): Promise<Result<null>> {
  const read = await readTemplate(resolved(surface, template), PLACES.intakeWorker);
  if (!read.ok) return read;
  const { facts } = read.value;
  const layout = reportLayout([]);
  const proposal = proposeMapping(facts, layout);
  const findings = templateFindings(facts, proposal.mapping, layout, proposal);
  const { places } = proposal;
  print(surface, asJson
    ? JSON.stringify({ file: template, ...facts, styles: styleNames(facts, proposal.mapping.styles), places: places.map(asData), mapping: proposal.mapping, findings }, null, 2)
    : [
        `${path.basename(template)}: ${count(facts.places.length, 'place')} in ${count(facts.sections.length, 'section')}, ${count(facts.pictures, 'picture')}.`, '',
        ...places.map(asLine),
        ...(findings.length === 0 ? [] : ['', ...findings.map(({ sentence }) => `- ${sentence}`)]),
      ].join('\n'));
  return done(null);
}

const asLine = ({ place, match, isDouble }: ProposedPlace): string =>
  placeLine(place, match === null || isDouble ? 'left as it is' : `${partWords(match.part)}${match.confidence === 'likely' ? ' (likely)' : ''}`);
const asData = ({ place, match, isDouble }: ProposedPlace) => ({
  ...place, part: match?.part ?? null, confidence: match?.confidence ?? null, others: match?.others ?? [], isDouble,
});
