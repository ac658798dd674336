import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../../electron/storage/digest.ts';
import type { Command } from '../../../shared/commands/decide.ts';
import { addDays, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { PAPER_TYPES } from '../../../shared/domain/paper.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { beginPaper, paragraph, writeSection } from '../../example/papers/writing.ts';
import { seeded } from '../../example/seeded.ts';
import { sitting, type Step } from '../../example/steps.ts';
import { acceptReport, keepReport } from '../../example/the-report.ts';
import { PlanWriter } from '../../example/writer.ts';
import type { Scale } from '../figure.ts';
import { nameOf, statusOf } from './things.ts';
import { Draws } from './words.ts';

const REPORT = path.resolve(import.meta.dirname, '../../../tests/fixtures/reports/ashbourne-vale-peer-challenge.txt');
const FIRST_DAY = '2026-01-05';
const MONTHS_OF_DAYS = 30;
const PEOPLE = 5;
/** Sections of a paper that somebody writes in, and how often they leave one with its words changed. */
const WRITTEN = ['summary', 'background', 'introduction', 'financial', 'risk'] as const;
const TIMES_WRITTEN = 5;

export const REAL: Readonly<Record<Scale, { readonly actions: number; readonly rounds: number }>> = { full: { actions: 150, rounds: 10 }, small: { actions: 6, rounds: 2 } };

/** A plan as a council would have it after three years, every change made by a command: ten rounds of updates on every action, a paper a round. */
export async function realPlan(scale: Scale): Promise<PlanRecord> {
  const { actions, rounds } = REAL[scale];
  const draws = new Draws(150);
  const bytes = await readFile(REPORT);
  const file = { text: bytes.toString('utf8'), digest: sha256(bytes) };
  const writer = PlanWriter.begin(seeded(15));
  writer.write(sitting(nameOf(0), FIRST_DAY, '09:00', '11:00',
    acceptReport(file), keepReport(file), Array.from({ length: PEOPLE }, (_, place) => addPerson(place))));
  writer.write(sitting(nameOf(1), addDays(FIRST_DAY, 14), '09:00', '17:00', Array.from({ length: actions }, (_, place) => addAction(draws, place))));
  for (let round = 0; round < rounds; round++) {
    const day = addDays(FIRST_DAY, Math.round(((round + 1) * 36 * MONTHS_OF_DAYS) / rounds));
    const place = round;
    writer.write(sitting(nameOf(place), day, '09:00', '12:00', addMeeting(addDays(day, 21)), Array.from({ length: actions }, (_, at) => report(draws, at))));
    writer.write(sitting(nameOf(place + 1), day, '12:10', '13:00', Array.from({ length: Math.ceil(actions / 5) }, () => change(draws, draws.below(actions)))));
    writer.write(sitting(nameOf(place), day, '13:30', '17:30', paperOf(draws, round, addDays(day, 21))));
  }
  return writer.record;
}

const addPerson = (place: number): Step => () => ({ do: 'person.add', fields: { name: nameOf(place), post: 'Head of Service', email: `p${place}@ashbournevale.example` } });
const addMeeting = (heldOn: CalendarDay): Step => (look) => ({ do: 'meeting.add', fields: { committee: look.committee('Cabinet'), heldOn } });

const addAction = (draws: Draws, place: number): Step => (look) => {
  const recommendations = look.plan.all('recommendation');
  return {
    do: 'action.add', answers: [recommendations[place % recommendations.length]!.id],
    fields: {
      title: draws.sentence(14), detail: draws.sentence(12), owner: look.person(nameOf(draws.below(PEOPLE))), dueOn: addDays(FIRST_DAY, 90 + draws.below(900)),
      successMeasure: draws.sentence(12), resourcing: { from: 'existing resources' },
    },
  };
};
const report = (draws: Draws, place: number): Step => (look) => {
  const { id } = look.plan.all('action')[place]!;
  const status = statusOf(draws);
  const update: Command = { do: 'update.add', action: id, fields: { madeBy: nameOf(place), progress: draws.sentence(28), nextStep: draws.sentence(9), status: status.is } };
  return status.is === look.plan.get('action', id)!.status.is ? update : [update, { do: 'action.setStatus', ids: [id], status }];
};
const change = (draws: Draws, place: number): Step => (look) => {
  const one = look.plan.all('action')[place]!;
  return draws.below(2) === 0
    ? { do: 'action.setDueDate', id: one.id, dueOn: addDays(one.dueOn ?? look.today, 30 + draws.below(90)), reason: draws.sentence(12), approvedBy: nameOf(0) }
    : { do: 'action.set', ids: [one.id], fields: { title: draws.sentence(14) } };
};
const paperOf = (draws: Draws, round: number, heldOn: CalendarDay): Step[] => {
  const subject = `Report ${round + 1}`;
  const begun = beginPaper({ type: PAPER_TYPES[round % PAPER_TYPES.length]!, meeting: `Cabinet ${heldOn}`, subject, officer: nameOf(0), contact: nameOf(1) });
  const written = WRITTEN.flatMap((name) => {
    const paragraphs = [draws.sentence(120), draws.sentence(90), draws.sentence(100)];
    return Array.from({ length: TIMES_WRITTEN }, (_, time) => {
      const said = [...paragraphs];
      said[time % said.length] = draws.sentence(110);
      return writeSection(subject, name, ...said.map(paragraph));
    });
  });
  return [begun, ...written];
};
