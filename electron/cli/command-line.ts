import os from 'node:os';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { PAPER_EDITIONS, type PaperEdition, type TrackerOrder } from '../../shared/contract/exports.ts';
import { isCalendarDay, localDay, type CalendarDay } from '../../shared/domain/calendar-day.ts';
import { EDITIONS } from '../../shared/domain/edition.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { DIVISIONS } from '../../shared/tracker/division.ts';
import { HELP, isCommand } from './commands.ts';
import type { PaperLook } from './export-command.ts';
import { complain, holdsAPlan, Misused, print, type Status, type Surface } from './surface.ts';

/** Runs one command. Words that make no sense end in 2 before anything is touched; a refusal ends in 1, with its sentence on standard error; a fault of ours ends in 1 too. Never throws. */
export async function runCommandLine(words: readonly string[], surface: Surface): Promise<Status> {
  try {
    const result = await run(words, surface);
    if (result.ok) return 0;
    complain(surface, result.failure.message);
    return 1;
  } catch (error) {
    if (error instanceof Misused) {
      complain(surface, `${error.message}\nRun “matters help” to see what there is.`);
      return 2;
    }
    complain(surface, `That did not work because of a fault in Matters Arising: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

async function run(words: readonly string[], surface: Surface): Promise<Result<null>> {
  const [name, ...rest] = words;
  if (name === undefined) throw new Misused('Say what to do.');
  if (name === '--help' || name === '-h') return help(surface);
  if (!isCommand(name)) throw new Misused(`There is no command “${name}”.`);
  if (rest.includes('--help') || rest.includes('-h')) return help(surface);
  // Each command loads what it needs: printing help need not load a PDF reader.
  switch (name) {
    case 'help':
      return help(surface);
    case 'import': {
      const { values, files } = read(rest, { json: { type: 'boolean' }, out: { type: 'string' }, replace: { type: 'boolean' } });
      const [report] = exactly(files, 'a report');
      if ((values.json === true) === (values.out !== undefined)) throw new Misused('Say either --json, to see what is found, or --out with the name of the plan to make.');
      const { importReport } = await import('./import-command.ts');
      return importReport({ report, out: values.out ?? null, replace: values.replace === true, by: accountName() }, surface);
    }
    case 'info': {
      const { values, files } = read(rest, { json: { type: 'boolean' }, today: { type: 'string' } });
      const [plan] = exactly(files, 'a plan');
      const today = todayFrom(values.today);
      const { tellAbout } = await import('./info-command.ts');
      return tellAbout({ plan, asJson: values.json === true, today }, surface);
    }
    case 'merge': {
      const { values, files } = read(rest, { out: { type: 'string' } });
      const [plan, ...others] = files;
      if (plan === undefined || others.length === 0) throw new Misused(plan === undefined ? 'Say a plan.' : 'Say which other copy to merge into it.');
      const { mergeCopies } = await import('./merge-command.ts');
      return mergeCopies({ plan, others, out: values.out ?? null }, surface);
    }
    case 'take-in': {
      const { values, files } = read(rest, { accept: { type: 'string' }, round: { type: 'string' }, json: { type: 'boolean' } });
      const [plan, ...returns] = files;
      if (plan === undefined || returns.length === 0) throw new Misused(plan === undefined ? 'Say a plan.' : 'Say which returns to take in.');
      const { ACCEPTS, takeInReturns } = await import('./take-in-command.ts');
      const accept = values.accept === undefined ? null : ACCEPTS.find((one) => one === values.accept);
      if (accept === undefined) throw new Misused(`“${values.accept ?? ''}” cannot be accepted. Say ${ACCEPTS.join(' or ')}.`);
      return takeInReturns({ plan, returns, round: values.round ?? null, accept, asJson: values.json === true, by: accountName() }, surface);
    }
    case 'export': {
      if (rest[0] === 'returns') return makeReturns(rest.slice(1), surface);
      const { values, files } = read(rest, { out: { type: 'string' }, paper: { type: 'string' }, meeting: { type: 'string' }, by: { type: 'string' }, edition: { type: 'string' }, template: { type: 'string' }, plain: { type: 'boolean' }, today: { type: 'string' } });
      const { EXPORTS, exportFile } = await import('./export-command.ts');
      const [word, plan] = exactly(files, 'what to export', 'a plan');
      const { [word as keyof typeof EXPORTS]: what } = EXPORTS as Partial<typeof EXPORTS>;
      if (what === undefined) throw new Misused(`“${word}” cannot be exported. Say ${[...Object.keys(EXPORTS), 'returns'].join(', ')}.`);
      if (values.out === undefined) throw new Misused('Say where to write it, with --out.');
      for (const option of ['paper', 'template', 'plain'] as const) if (what !== 'paper' && values[option] !== undefined) throw new Misused(`--${option} belongs to “export paper”.`);
      const ofMeeting = what === 'decision notice' || what === 'action sheet';
      if (ofMeeting && values.meeting === undefined) throw new Misused('Say which meeting, with --meeting 2016-12-08 or its id.');
      if (!ofMeeting && what !== 'calendar' && values.meeting !== undefined) throw new Misused('--meeting belongs to “export calendar” and to the documents of a meeting.');
      const tracker = trackerFrom(what, values);
      const edition = what === 'paper' ? paperEdition(values.edition, values.paper) : 'public';
      const { out, paper = null, meeting = null } = values;
      return exportFile({ what, plan, out, tracker, edition, paper, look: paperLook(values), meeting, today: todayFrom(values.today) }, surface);
    }
    case 'round': {
      const { values, files } = read(rest, { meeting: { type: 'string' }, committee: { type: 'string' }, name: { type: 'string' }, json: { type: 'boolean' }, today: { type: 'string' } });
      const [plan] = exactly(files, 'a plan');
      const { meeting, committee = null, name = '' } = values;
      if (meeting === undefined) throw new Misused('Say the day of the meeting, with --meeting 2016-12-08.');
      const { makeRound } = await import('./round-command.ts');
      return makeRound({ plan, meeting, committee, name, asJson: values.json === true, by: accountName(), today: todayFrom(values.today) }, surface);
    }
    case 'check': {
      const { values, files } = read(rest, { json: { type: 'boolean' } });
      if (files.length === 0) throw new Misused('Say a file.');
      const { checkFiles } = await import('./check-command.ts');
      return checkFiles({ files, asJson: values.json === true }, surface);
    }
    case 'template': {
      const { values, files } = read(rest, { json: { type: 'boolean' }, against: { type: 'string' } });
      const [template] = exactly(files, 'a template, or a plan that keeps one');
      if (values.against !== undefined) {
        const { compareTemplate } = await import('./compare-template-command.ts');
        return compareTemplate({ template, plan: values.against, asJson: values.json === true }, surface);
      }
      if (await holdsAPlan(surface, template)) {
        const { tellKeptTemplate } = await import('./kept-template-command.ts');
        return tellKeptTemplate({ plan: template, asJson: values.json === true }, surface);
      }
      const { tellTemplate } = await import('./template-command.ts');
      return tellTemplate({ template, asJson: values.json === true }, surface);
    }
    case 'dates': {
      const { values, files } = read(rest, {
        meeting: { type: 'string' }, plan: { type: 'string' }, count: { type: 'string' }, closed: { type: 'string' }, published: { type: 'string' }, today: { type: 'string' }, json: { type: 'boolean' },
      });
      exactly(files);
      if (values.meeting === undefined) throw new Misused('Say the day of the meeting, with --meeting 2016-12-08.');
      const { COUNTINGS, tellDates } = await import('./dates-command.ts');
      const counting = values.count === undefined ? null : COUNTINGS[values.count];
      if (counting === undefined) throw new Misused(`“${values.count ?? ''}” is no way of counting. Say ${Object.keys(COUNTINGS).join(', ')}.`);
      const closed = (values.closed ?? '').split(',').filter((day) => day !== '');
      const { meeting, plan = null, published = null } = values;
      return tellDates({ meeting, plan, counting, closed, published, asJson: values.json === true, today: todayFrom(values.today) }, surface);
    }
  }
}

/** Unlike the other exports it notes what it makes in the plan, so it has words of its own. */
async function makeReturns(words: readonly string[], surface: Surface): Promise<Result<null>> {
  const { values, files } = read(words, { out: { type: 'string' }, round: { type: 'string' }, again: { type: 'boolean' }, today: { type: 'string' } });
  const [plan] = exactly(files, 'a plan');
  if (values.round === undefined) throw new Misused('Say which round, with --round and its name or id.');
  if (values.out === undefined) throw new Misused('Say which folder to make them in, with --out.');
  const { exportReturns } = await import('./returns-command.ts');
  return exportReturns({ plan, round: values.round, out: values.out, again: values.again === true, by: accountName(), today: todayFrom(values.today) }, surface);
}

function help(surface: Surface): Result<null> {
  print(surface, HELP);
  return done(null);
}

function read<const Options extends NonNullable<ParseArgsConfig['options']>>(words: readonly string[], options: Options) {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    return { values, files: positionals };
  } catch (error) {
    throw new Misused(error instanceof Error ? (error.message.split('.')[0] ?? '') + '.' : 'That makes no sense.');
  }
}

function exactly<const Names extends readonly string[]>(files: readonly string[], ...names: Names): { [Index in keyof Names]: string } {
  const missing = names[files.length];
  if (missing !== undefined) throw new Misused(`Say ${missing}.`);
  if (files.length > names.length) throw new Misused(`There is one word too many: “${files[names.length] ?? ''}”.`);
  return files as unknown as { [Index in keyof Names]: string };
}

/** Which tracker: the whole plan in public, unless words say otherwise. What is not public is written only where it is asked for by name. */
function trackerFrom(what: string, { by = 'whole', edition = 'public' }: { readonly by?: string | undefined; readonly edition?: string | undefined }): TrackerOrder {
  if (what !== 'tracker' && by !== 'whole') throw new Misused('--by belongs to “export tracker”.');
  if (what === 'paper') return { by: 'whole', edition: 'public' };
  if (what !== 'tracker' && edition !== 'public') throw new Misused('--edition belongs to “export tracker” and “export paper”.');
  if (!isOneOf(DIVISIONS, by)) throw new Misused(`A tracker cannot be divided by “${by}”. Say owner, theme or committee.`);
  if (!isOneOf(EDITIONS, edition)) throw new Misused(`There is no edition “${edition}”. Say ${EDITIONS.join(', ')}.`);
  return { by, edition };
}
/** Which edition of a paper. Only a paper of the plan can say what is exempt in it, so the one that is drafted from the plan has none. */
function paperEdition(edition = 'public', paper: string | undefined): PaperEdition {
  if (!isOneOf(PAPER_EDITIONS, edition)) throw new Misused(`There is no edition “${edition}” of a paper. Say ${PAPER_EDITIONS.join(' or ')}.`);
  if (edition === 'exempt' && paper === undefined) throw new Misused('Say which paper, with --paper and its id: the one that is drafted from the plan has no exempt edition.');
  return edition;
}
/** What a paper comes out in: the plan's own template, unless words say otherwise. */
function paperLook({ template, plain }: { readonly template?: string | undefined; readonly plain?: boolean | undefined }): PaperLook {
  if (template !== undefined && plain === true) throw new Misused('Say either --template, for a paper in that template, or --plain, for one without any.');
  return template !== undefined ? { template } : plain === true ? 'plain' : 'of the plan';
}
const isOneOf = <const Word extends string>(words: readonly Word[], word: string): word is Word => (words as readonly string[]).includes(word);

/** The day that counts as today: the clock's, unless another is named, so that what is printed and written can be had again. */
function todayFrom(named: string | undefined): CalendarDay {
  const today = named ?? localDay(new Date());
  if (!isCalendarDay(today)) throw new Misused(`“${today}” is no day. Write it as 2016-12-08.`);
  return today;
}

/** Whoever runs it, by the name of their account: a claim, as every name in a plan is. */
function accountName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}
