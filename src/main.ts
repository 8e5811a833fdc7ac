#!/usr/bin/env node
const args = process.argv.slice(2);

/** A verb in argv means the command line; the runner starts an action without any. */
if (args.length > 0 || !process.env['GITHUB_ACTIONS']) {
  const { cli } = await import('./cli.js');
  process.exitCode = await cli(args);
} else {
  const { action } = await import('./action.js');
  process.exitCode = await action();
}
