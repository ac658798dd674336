/** Characters that Word keeps as places in a symbol font, by font and code (without the private-use offset F000). */
const wingdings: Record<number, string> = {
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x73: '⬧',
  0x74: '⧫',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xe0: '→',
  0xdf: '←',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const symbol: Record<number, string> = {
  0xb7: '•',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xa2: '′',
  0xa3: '≤',
  0xb3: '≥',
  0xb4: '×',
  0xb8: '÷',
  0xb9: '≠',
  0xa5: '∞',
  0xa7: '♣',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xbe: '—',
  0xd7: '⋅',
  0xde: '⇒',
  0xd6: '√',
  0xe5: '∑',
  0xbc: '…',
  0xa0: '€',
  0x61: 'α',
  0x62: 'β',
  0x64: 'δ',
  0x44: 'Δ',
  0x6d: 'μ',
  0x70: 'π',
};

/** What a place in a symbol font looks like as a character of Unicode, or null where it is not known. */
export function symbolCharacter(font: string | null, code: number): string | null {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/wingdings|webdings/i.test(font ?? '')) return wingdings[place] ?? null;
  if (/symbol/i.test(font ?? '')) return symbol[place] ?? (place >= 0x20 && place < 0x40 ? String.fromCodePoint(place) : null);
  if (code === place) return String.fromCodePoint(code);
  return symbol[place] ?? wingdings[place] ?? null;
}
