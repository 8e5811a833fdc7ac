import base from './jest.config.js';

/**
 * Mutation testing of the pure core: `npm run mutation`, or a part of it with
 * `npm run mutation -- --mutate 'src/core/plan.ts'`. Not part of CI: it takes hours.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/core/**/*.ts'],
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    config: {
      ...base,
      roots: ['<rootDir>/src', '<rootDir>/__tests__/core'],
      // They prove speed and patience, and each mutant would have to wait for them.
      testPathIgnorePatterns: ['pacing-bench', 'hostile'],
      reporters: [],
    },
  },
  // Its reader of tsconfig.json wants TypeScript < 7; swc needs none.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'build', 'bench', 'examples', 'docs'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  concurrency: 2,
  timeoutMS: 20_000,
};
