/** Stored histories against the workflows as they are now; needs no server. */
module.exports = require('./base.cjs')({
  ...require('./once.cjs'),
  displayName: 'replay',
  testMatch: ['<rootDir>/test/replay/**/*.replay-spec.ts'],
  testTimeout: 120_000,
  maxWorkers: 2,
});
