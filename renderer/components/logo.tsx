/** The application's mark: three lines of an agenda, the last one ticked. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden focusable="false">
      <rect width="40" height="40" rx="7" fill="var(--colorBrandBackground)" />
      <g fill="none" stroke="var(--colorNeutralForegroundOnBrand)" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path d="M11 13h18M11 20h12M11 27h6" />
        <path d="m21 26 4 4 7-9" />
      </g>
    </svg>
  );
}
