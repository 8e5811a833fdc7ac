import { writeSync } from 'node:fs';

/** Jest reporter: closes the run with one plain line of counts, for machines that read the end of a log. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    const failed = numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    const line = `Tests: ${numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`;
    // Jest's own summary is written later than its reporters run.
    process.once('exit', () => writeSync(2, `\n${line}`));
  }
}
