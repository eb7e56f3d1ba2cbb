/** The record, the queries and the API on a real PostgreSQL. */
module.exports = require('./base.cjs')({
  ...require('./once.cjs'),
  displayName: 'integration',
  testMatch: ['<rootDir>/test/integration/**/*.int-spec.ts'],
  testTimeout: 120_000,
  maxWorkers: 2,
  globalSetup: require.resolve('./stack-setup.cjs'),
  globalTeardown: require.resolve('./stack-teardown.cjs'),
});
