import type { FileState } from '../../shared/contract/contract.ts';

const NAME = 'Matters Arising';

/** `Peer challenge 2025: action plan – Matters Arising`, with a mark in front while something is not in the file. */
export function windowTitle(planTitle: string, file: FileState | null): string {
  if (!file) return NAME;
  const mark = file.state === 'saved' ? '' : '● ';
  const reading = file.readOnly === null ? '' : ' (read only)';
  const waiting = file.state === 'waiting' ? ' (waiting for another program)' : '';
  return `${mark}${planTitle.trim() || file.name}${reading}${waiting} – ${NAME}`;
}
