/** Stories over HTTP against the running parts. */
module.exports = require('./base.cjs')({
  displayName: 'e2e',
  testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
  globalSetup: require.resolve('./stack-setup.cjs'),
  globalTeardown: require.resolve('./stack-teardown.cjs'),
});
