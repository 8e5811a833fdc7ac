#!/usr/bin/env node
const args = process.argv.slice(2);

/** A verb in argv means the command line; the runner starts an action without any. */
const isAction = args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true';

try {
  process.exitCode = isAction
    ? await (await import('./action.js')).action()
    : await (await import('./cli.js')).cli(args);
} catch (error) {
  const { tellBug } = await import('./tell-bug.js');
  process.exitCode = tellBug(error, { isAction });
}
