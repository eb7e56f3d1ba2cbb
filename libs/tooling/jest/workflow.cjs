/** Workflows on the real server with virtual time. Each file has a native engine of its own, and so modules of its own. */
module.exports = require('./base.cjs')({
  displayName: 'workflow',
  testMatch: ['<rootDir>/test/workflow/**/*.wf-spec.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
  globalSetup: require.resolve('./stack-setup.cjs'),
  globalTeardown: require.resolve('./stack-teardown.cjs'),
});
