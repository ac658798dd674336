import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../../shared/text/file-name.ts';

describe('words as the name of a file', () => {
  test.each([
    ['Peer challenge 2025: action plan', 'Peer challenge 2025 action plan'], [' a/b\\c <d> "e" | f? g* \u0007 . ', 'a b c d e f g'], ['...', ''], ['', ''], ['.hidden', 'hidden'], ['~$lock', '$lock'],
    ['right\u202Ecod.txt', 'right cod.txt'], ['half \uD83D a pair', 'half a pair'], ['Review 2026. ', 'Review 2026'],
    ['CON', 'CON file'], ['aux.2026', 'aux file.2026'], ['Lpt1', 'Lpt1 file'], ['com', 'com'], ['Console', 'Console'], ['COM10', 'COM10'],
  ])('%j is %j', (words, name) => expect(fileNameOf(words)).toBe(name));

  test('is cut between whole characters, and never ends in a dot', () => {
    expect(fileNameOf('x'.repeat(300))).toHaveLength(120);
    expect([...fileNameOf('📋'.repeat(200))]).toHaveLength(120);
    expect(fileNameOf(`${'x'.repeat(9)}. more`, 10)).toBe('xxxxxxxxx');
  });
});
