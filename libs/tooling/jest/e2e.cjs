const base = require('./base.cjs');
const once = require('./once.cjs');

/** Stories over HTTP against the running parts; each brings the installation that it stands on. */
const stories = base({
  ...once,
  displayName: 'stories',
  testMatch: ['<rootDir>/test/e2e/*.e2e-spec.ts'],
});

/** Stories in a real browser, all in one installation. */
const browser = base({
  ...once,
  displayName: 'browser',
  testMatch: ['<rootDir>/test/e2e/browser/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/test/support/browser-setup.cjs',
  globalTeardown: '<rootDir>/test/support/browser-teardown.cjs',
});

module.exports = { rootDir: base({}).rootDir, projects: [stories, browser], testTimeout: 120_000, maxWorkers: 1 };
