import type { App, BrowserWindow } from 'electron';
import type { Desk } from '../ipc/desk.ts';

/** Closing the window or quitting first puts the plan away: what is being typed is sent, the plan is saved, or the person is asked. */
export class Closing {
  readonly #app: App;
  readonly #desk: Desk;
  #isQuitting = false;
  #isAsking = false;

  constructor(app: App, desk: Desk) {
    this.#app = app;
    this.#desk = desk;
    app.on('before-quit', () => {
      this.#isQuitting = true;
    });
  }

  watch(window: BrowserWindow): void {
    window.on('close', (event) => {
      event.preventDefault();
      // A second click while the question is still open must not ask it twice.
      if (this.#isAsking) return;
      this.#isAsking = true;
      void this.#putAway(window).finally(() => {
        this.#isAsking = false;
      });
    });
  }

  async #putAway(window: BrowserWindow): Promise<void> {
    const isQuitting = this.#isQuitting;
    if (!(await this.#desk.close())) {
      this.#isQuitting = false;
      return;
    }
    if (!window.isDestroyed()) window.destroy();
    // Forbidding the window to close has called the quitting off.
    if (isQuitting) this.#app.quit();
  }
}
