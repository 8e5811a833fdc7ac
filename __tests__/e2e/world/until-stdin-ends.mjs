/**
 * Preloaded into a service's process: ends it when its parent closes the pipe, or dies by whatever
 * means, so that no test run can leave a server behind.
 */
process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0));
process.stdin.resume();
