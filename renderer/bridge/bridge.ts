import type { Bridge } from '../../shared/contract/contract.ts';

declare global {
  interface Window {
    readonly matters: Bridge;
  }
}

/** The preload's one object. Nothing else in the window touches it. */
export const bridge: Bridge = window.matters;
