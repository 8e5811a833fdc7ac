import all from './stryker.config.mjs';

/**
 * The parts of the core that decide what is paid for: `npm run mutation:money`. No mutant of them
 * survives, and only their own tests are asked, so that it takes a tenth of the time.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  ...all,
  mutate: [
    'src/core/{plan,fingerprint,prices,budget,approval,shot,canonical}.ts',
    'src/core/plan/{changed-inputs,decide-shot,digest,next-take,sequence}.ts',
  ],
  jest: {
    ...all.jest,
    config: {
      ...all.jest.config,
      testMatch: ['**/__tests__/mutation/money.ts'],
      roots: ['<rootDir>/src', '<rootDir>/__tests__'],
    },
  },
  jsonReporter: { fileName: 'reports/mutation-money.json' },
  maxTestRunnerReuse: 60,
  thresholds: { high: 100, low: 100, break: 100 },
};
