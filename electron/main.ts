import { app, utilityProcess } from 'electron';
import { startChildrenBy } from './apart/children.ts';
import { forkInElectron } from './apart/fork-in-electron.ts';
import { runCommandLine } from './cli/command-line.ts';
import { isCommand } from './cli/commands.ts';
import { allWritten, standardSurface } from './cli/standard.ts';
import { startDesktop } from './desktop.ts';

/** What was asked for when the application was started, without the program and, while it is not packaged, its folder. */
const asked = process.argv.slice(app.isPackaged ? 1 : 2);

startChildrenBy(forkInElectron(utilityProcess, () => app.whenReady()));

if (isCommand(asked[0])) {
  // The same commands as without a window, for a machine that has only the application.
  void runCommandLine(asked, standardSurface()).then(async (status) => {
    await allWritten();
    app.exit(status);
  });
} else if (app.requestSingleInstanceLock()) {
  startDesktop();
} else {
  // The window that is open already has been told what to open.
  app.quit();
}
