import type { BrowserWindow, Rectangle, Screen } from 'electron';
import type { Settings, WindowState } from '../storage/settings.ts';

export const SMALLEST = { width: 800, height: 560 };
const ENOUGH_TO_GRASP = 100;

/** Where the window was last time, unless that screen is gone: then where the system puts it. */
export function placeFor(state: WindowState, areas: readonly Rectangle[]): { width: number; height: number; x?: number; y?: number } {
  const size = { width: Math.max(state.width, SMALLEST.width), height: Math.max(state.height, SMALLEST.height) };
  const { x, y } = state;
  if (x === null || y === null) return size;
  const canBeSeen = areas.some((area) =>
    y >= area.y - 1 && y < area.y + area.height - ENOUGH_TO_GRASP
    && x + state.width > area.x + ENOUGH_TO_GRASP && x < area.x + area.width - ENOUGH_TO_GRASP);
  return canBeSeen ? { ...size, x, y } : size;
}
export const workAreas = (screen: Screen): Rectangle[] => screen.getAllDisplays().map(({ workArea }) => workArea);

/** Keeps the place when the window goes. */
export function rememberPlace(window: BrowserWindow, settings: Settings): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    const whole = Math.round;
    settings.set('window', { x: whole(x), y: whole(y), width: whole(width), height: whole(height), isMaximised: window.isMaximized() });
  });
}
