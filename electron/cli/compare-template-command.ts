import path from 'node:path';
import { planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { reportLayout } from '../../shared/papers/report-layout.ts';
import { carriedOver } from '../../shared/template/compare-template.ts';
import { HouseTemplate } from '../intake/template/house-template.ts';
import { readTemplate } from '../intake/template/read-template.ts';
import { PLACES } from '../places.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { print, resolved, type Surface } from './surface.ts';

interface Comparison {
  readonly template: string;
  readonly plan: string;
  readonly asJson: boolean;
}

/** Says what becomes of what goes where in a plan's own template, were this file the next version of it. Changes nothing. */
export async function compareTemplate({ template, plan: file, asJson }: Comparison, surface: Surface): Promise<Result<null>> {
  const read = await new PlanFiles().read(resolved(surface, file));
  if (!read.ok) return read;
  const plan = planOfRecord(new RecordSource(read.value.contents.record.state));
  const house = await new HouseTemplate(PLACES.intakeWorker).of(plan);
  if (!house.ok) return house;
  if (house.value === null) return refused('noTemplate', `The plan has no Word template yet, so there is nothing to compare with. Bring one in Settings, or leave --against out to see what is in ${path.basename(template)}.`);
  const now = await readTemplate(resolved(surface, template), PLACES.intakeWorker);
  if (!now.ok) return now;
  const { facts } = now.value;
  const { places, gone, styles, mapping, isAnother, changes } = carriedOver(house.value.facts, house.value.mapping, facts, reportLayout(plan.council.reportSections));
  const isTheFile = facts.digest === house.value.facts.digest;
  const words = isTheFile ? ['It is the very file that the plan holds.'] : changes.map(({ sentence }) => sentence);
  print(surface, asJson
    ? JSON.stringify({
        file: template, digest: facts.digest, isTheFile, isAnother, sentences: words, mapping,
        places: places.map(({ anchor, was, before, part }) => ({ anchor, was, before: before?.anchor ?? null, part })),
        gone: gone.map(({ place, part, now: where }) => ({ anchor: place.anchor, part, now: typeof where === 'string' ? where : where.anchor })), styles,
      }, null, 2)
    : [`${path.basename(template)} against “${house.value.name}” of the plan:`, '', ...words.map((one) => `- ${one}`)].join('\n'));
  return done(null);
}
