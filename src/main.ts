#!/usr/bin/env node
const args = process.argv.slice(2);

/** A verb in argv means the command line; the runner starts an action without any. */
const isAction = args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true';

try {
  if (!isAction) process.exitCode = await (await import('./cli.js')).cli(args);
  // What the main step saved for its post step is in that step's environment.
  else if (process.env['STATE_begun']) process.exitCode = await (await import('./post.js')).post();
  else process.exitCode = await (await import('./action.js')).action();
} catch (error) {
  const { tellBug } = await import('./tell-bug.js');
  process.exitCode = tellBug(error, { isAction });
}

// What was given up, as an upload that hangs is by an interrupted run, holds nobody up.
process.stdout.write('', () => setTimeout(() => process.exit(), 1000).unref());
