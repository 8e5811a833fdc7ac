const { TestEnvironment } = require('jest-environment-node');

/** Leaves out the rest once a test of a file failed: one is enough to notice a mutant. */
module.exports = class OneFailure extends TestEnvironment {
  #failed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') this.#failed = true;
    if (name === 'test_start' && this.#failed) test.mode = 'skip';
  }
};
