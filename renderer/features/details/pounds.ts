/** `£25,000`; empty for nothing said. Whole pounds. */
export const poundsOf = (amount: number): string => (amount === 0 ? '' : `£${amount.toLocaleString('en-GB', { maximumFractionDigits: 0 })}`);

const FACTOR: Readonly<Record<string, number>> = { '': 1, k: 1_000, m: 1_000_000 };
/** Reads `£25,000`, `25000`, `25k`, `1.2m` as whole pounds; null when it is no amount. Nothing typed is none. */
export function readPounds(typed: string): number | null {
  const plain = typed.trim().toLowerCase().replace(/[£,\s]/g, '');
  if (plain === '') return 0;
  const found = /^(\d{1,12}(?:\.\d{1,3})?)([km]?)$/.exec(plain);
  if (!found) return null;
  const amount = Math.round(Number(found[1]) * FACTOR[found[2]!]!);
  return amount <= 1e12 ? amount : null;
}
