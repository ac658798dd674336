import path from 'node:path';
import { findRecommendations } from '../../shared/intake/find-recommendations.ts';
import type { Findings } from '../../shared/intake/findings.ts';
import { allWarnings, toImportJson } from '../../shared/intake/import-json.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { count } from '../../shared/papers/words.ts';
import { digestOf } from '../storage/digest-of.ts';
import { readReport } from '../intake/read-report.ts';
import { PLACES } from '../places.ts';
import { acceptAll, startCommand } from '../session/accepted-report.ts';
import { keepIn } from '../session/kept-report.ts';
import { PlanRegistry } from '../session/registry.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { complain, print, refuseToReplace, resolved, type Surface } from './surface.ts';

export interface ImportOrder {
  readonly report: string;
  /** Null: only print what was found. */
  readonly out: string | null;
  readonly replace: boolean;
  readonly by: string;
}

export async function importReport(order: ImportOrder, surface: Surface): Promise<Result<null>> {
  const file = resolved(surface, order.report);
  const out = order.out === null ? null : resolved(surface, order.out);
  if (out !== null && (await sameFile(file, out))) return refused('overTheReport', 'The plan would take the place of the report, so nothing was written. Choose another name.');
  if (out !== null && !order.replace) {
    const room = await refuseToReplace(out);
    if (!room.ok) return room;
  }
  const read = await readReport(file, { workerFile: PLACES.intakeWorker });
  if (!read.ok) return read;
  const findings = findRecommendations(read.value);
  if (out === null) {
    print(surface, JSON.stringify(toImportJson(read.value, findings), null, 2));
    return done(null);
  }
  if (findings.recommendations.length === 0) return refused('nothingFound', ['No plan was made, because nothing to accept was found.', ...allWarnings(read.value, findings)].join(' '));
  const source = { name: path.basename(file), digest: await digestOf(file) };
  const command = startCommand(read.value, source, acceptAll(read.value, findings));
  if (!command.ok) return command;
  const plans = new PlanRegistry(new PlanFiles(), { now: () => new Date(), by: () => order.by });
  let unkept: string | null = null;
  const started = plans.start(command.value, path.basename(out), (session) => { unkept = keepIn(session, read.value, source); });
  if (!started.ok) return started;
  const saved = await plans.saveAs(started.value, out);
  await plans.close(started.value);
  if (!saved.ok) return saved;
  for (const sentence of [...allWarnings(read.value, findings), ...(unkept === null ? [] : [unkept])]) complain(surface, sentence);
  print(surface, `Made ${path.basename(out)}: ${summary(findings)}.`);
  return done(null);
}

async function sameFile(one: string, other: string): Promise<boolean> {
  const files = new PlanFiles();
  return (await files.identityOf(one)) === (await files.identityOf(other));
}

function summary({ recommendations, themes, leftOut, possible }: Findings): string {
  const key = recommendations.filter(({ kind }) => kind === 'key').length;
  return [
    count(key, 'key recommendation'), count(recommendations.length - key, 'suggestion'), count(themes.length, 'theme'),
    `${possible.length} possible and ${leftOut.length} left out`,
  ].join(', ');
}
