import { describe, expect, it } from 'vitest';
import { isStampOf, readStamp, stampWords, type Stamp } from '../../../shared/returns/stamp.ts';

const stamp: Stamp = { planId: 'plan-spw33w1l3j', returnId: 'round/k7d2m4x9qa-12/return/p0c8w3t5ze-40-3', round: 'Round 3', owner: 'Priya Raman' };
const read = (text: string) => {
  const found = readStamp(text);
  return found.ok ? found.value : found.failure.kind;
};

describe('the stamp of a return', () => {
  it('is one line that says what it is for, and is read as what was written', () => {
    const words = stampWords(stamp);
    expect(words).toMatch(/^Do not change: Round 3, Priya Raman \(plan-spw33w1l3j\/k7d2m4x9qa-12\/p0c8w3t5ze-40-3\/[a-z0-9]{4}\)$/);
    expect(words).not.toContain('\n');
    expect(read(words)).toEqual(stamp);
  });

  it('is read whatever became of its spaces, dashes and capitals', () => {
    const words = stampWords(stamp);
    expect(read(words.toUpperCase())).toMatchObject({ planId: stamp.planId, returnId: stamp.returnId });
    expect(read(`  ${words.replaceAll(' ', '  ').replace('/', ' / ')}.\n`)).toEqual(stamp);
    expect(read(words.replaceAll('-', '–'))).toEqual(stamp);
    expect(read(`\u200B${words.replaceAll(' ', '\u00A0')}`)).toEqual(stamp);
  });

  it('is known as mistyped when any letter of its codes is another one, or is gone', () => {
    const words = stampWords(stamp);
    const start = words.indexOf('(') + 1;
    for (let at = start; at < words.length - 1; at++) {
      if ('/'.includes(words[at]!)) continue;
      const other = words[at] === '7' ? '8' : '7';
      expect(read(words.slice(0, at) + other + words.slice(at + 1)), `another letter at ${at}`).toBe('stampMistyped');
      expect(read(words.slice(0, at) + words.slice(at + 1)), `no letter at ${at}`).toBe('stampMistyped');
    }
    expect(read('Do not change: Round 3, Priya Raman')).toBe('stampMistyped');
  });

  it('is still found when the words before the codes were rubbed out, since nothing is found by them', () => {
    expect(read(stampWords(stamp).replace(/^.*\(/, ''))).toEqual({ ...stamp, round: '', owner: '' });
  });

  it('is not seen in anything else', () => {
    for (const text of ['', 'Status', 'On track', 'See 1/2/3/4', 'https://example.org/a/b/c/d', 'The team will not change a/b/c/dddd']) expect(read(text), text).toBe('noStamp');
  });

  it('is not looked for in a text that is longer than any', () => {
    expect(read(`${'a'.repeat(3_000)} ${stampWords(stamp)}`)).toBe('noStamp');
    expect(read(stampWords({ ...stamp, owner: 'Priya '.repeat(5_000) }))).toMatchObject({ returnId: stamp.returnId });
  });

  it('is looked for in cells that were made to keep whoever reads them busy', () => {
    const whole = stampWords(stamp);
    const codes = whole.slice(whole.indexOf('(') + 1, -1);
    const cells = ['a'.repeat(2_000), `${'a/'.repeat(990)}!`, `${'('.repeat(1_900)}`, `do not change,${' '.repeat(1_900)}${codes}`, `do not change,${'()'.repeat(900)}${codes}`];
    // As many as a file may hold, of which the first alone once took half a minute.
    for (const cell of cells) for (let n = 0; n < 5_000; n++) readStamp(cell);
    expect(cells.map(read)).toEqual(['noStamp', 'noStamp', 'noStamp', { ...stamp, round: '', owner: '' }, expect.objectContaining({ returnId: stamp.returnId })]);
  });

  it('takes any name, and no line breaks of it', () => {
    for (const owner of ['O’Brien, Siân (Finance)', 'a/b/c/d', 'Group\nLeaders', '']) {
      const words = stampWords({ ...stamp, owner });
      expect(words).not.toContain('\n');
      expect(read(words)).toEqual({ ...stamp, owner: owner.replace('\n', ' ') || 'an owner' });
    }
  });

  it('knows its plan', () => {
    expect(isStampOf(stamp, 'plan-spw33w1l3j')).toBe(true);
    expect(isStampOf(stamp, 'plan-another')).toBe(false);
    const odd = readStamp(stampWords({ ...stamp, planId: 'Plan SPW–9' }));
    expect(odd.ok && isStampOf(odd.value, 'Plan SPW–9')).toBe(true);
  });
});
