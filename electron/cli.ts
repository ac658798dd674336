import { runCommandLine } from './cli/command-line.ts';

// Setting the status and letting the process end by itself lets everything written reach a pipe.
void runCommandLine(process.argv.slice(2), { folder: process.cwd(), out: process.stdout, err: process.stderr }).then((status) => {
  process.exitCode = status;
});
