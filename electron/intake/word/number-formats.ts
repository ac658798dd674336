const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const small = [
  'Zero',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
  'Thirteen',
  'Fourteen',
  'Fifteen',
  'Sixteen',
  'Seventeen',
  'Eighteen',
  'Nineteen',
];
const tens = ['', '', 'Twenty', 'Thirty', 'Forty', 'Fifty', 'Sixty', 'Seventy', 'Eighty', 'Ninety'];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let written = '';
  for (const [worth, sign] of romanSigns) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}

/** Word goes a, b, … z, aa, bb, … zz, aaa: the same letter again, not counting in base 26. */
const letters = (value: number): string =>
  value < 1 ? '' : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(30, Math.ceil(value / 26)));

function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return value + (teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'));
}

function words(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) return (tens[Math.floor(value / 10)] ?? '') + (value % 10 ? `-${(small[value % 10] ?? '').toLowerCase()}` : '');
  return String(value);
}

/** A number of a list as Word prints it, for the formats of ST_NumberFormat that English reports use; other formats as plain digits. */
export function writeNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'ordinal':
      return ordinal(value);
    case 'cardinalText':
      return words(value);
    default:
      return String(value);
  }
}
