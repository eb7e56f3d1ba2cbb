/** Pure rules and small pieces: no server, seconds. */
module.exports = require('./base.cjs')({
  ...require('./once.cjs'),
  displayName: 'unit',
  testMatch: ['<rootDir>/{libs,workflows,activities,apps,test/repository}/**/*.spec.{ts,tsx}'],
  testTimeout: 30_000,
});
