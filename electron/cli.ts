import { runCommandLine } from './cli/command-line.ts';
import { allWritten, standardSurface } from './cli/standard.ts';

// Setting the status and letting the process end by itself lets everything written reach a pipe.
void runCommandLine(process.argv.slice(2), standardSurface()).then(async (status) => {
  await allWritten();
  process.exitCode = status;
});
