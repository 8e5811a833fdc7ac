const { TestEnvironment } = require('jest-environment-node');

/** Those that try thousands of things prove patience, and each mutant would have to wait for them. */
const isPatient = /\b\d+,000\b|well under a second/u;

/** For mutation testing: leaves out the rest of a file once one test failed, which is enough. */
module.exports = class OneFailure extends TestEnvironment {
  #failed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') this.#failed = true;
    if (name !== 'test_start') return;
    if (this.#failed || isPatient.test(test.name)) test.mode = 'skip';
  }
};
