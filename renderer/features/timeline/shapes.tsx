/** Drawn as pictures, not as backgrounds, so that they stay in forced colours. */
export function DiamondShape({ isDone }: { readonly isDone: boolean }) {
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden>
      <path d="M7 1.5 12.5 7 7 12.5 1.5 7Z" fill={isDone ? 'currentColor' : 'var(--hollow)'} stroke="currentColor" strokeWidth={1.5} />
    </svg>
  );
}
/** The original target date. */
export function RingShape() {
  return <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden><circle cx={6} cy={6} r={4} fill="var(--hollow)" stroke="currentColor" strokeWidth={2} /></svg>;
}
