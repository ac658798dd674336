export function findChromium(): string | null;
export function findElectron(): string | null;
export function hasDisplay(): boolean;
export function isRoot(): boolean;
export function isDebian(): boolean;
export function hasProgram(name: string): boolean;
export function chromiumCommand(): string;
