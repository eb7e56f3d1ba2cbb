const { resolve } = require('node:path');

const root = resolve(__dirname, '../../..');

/** Published as ES modules only: turned into CommonJS along with our own code. */
const esmOnly = [
  '@nestjs',
  '@borewit',
  '@tokenizer',
  'fast-check',
  'file-type',
  'nodemailer',
  'openapi-fetch',
  'pure-rand',
  'smtp-server',
  'strtok3',
  'token-types',
  'uint8array-extras',
];

const swc = ({ tsx }) => [
  require.resolve('./swc.cjs'),
  {
    jsc: {
      parser: { syntax: 'typescript', tsx, decorators: true, dynamicImport: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** What every tier shares: swc, decorators, workspaces mapped to their sources. */
module.exports = (tier) => ({
  rootDir: root,
  // Names the folder of what was transformed, which is the same for every tier.
  id: 'bangban',
  testEnvironment: 'node',
  transform: { '\\.tsx$': swc({ tsx: true }), '\\.[cm]?[jt]s$': swc({ tsx: false }) },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    // Its exports name no CommonJS way in; swc makes one.
    '^file-type$': `${root}/node_modules/file-type/index.js`,
    '^@bangban/workflows$': `${root}/workflows/src/contract.ts`,
    '^@bangban/workflows/contract$': `${root}/workflows/src/contract.ts`,
    '^@bangban/activities$': `${root}/activities/src/index.ts`,
    '^@bangban/(api|worker)$': `${root}/apps/$1/src/index.ts`,
    '^@bangban/contract/vocabulary$': `${root}/libs/contract/src/vocabulary/index.ts`,
    '^@bangban/kernel/testing$': `${root}/libs/kernel/src/testing/index.spec-support.ts`,
    '^@bangban/([a-z-]+)$': `${root}/libs/$1/src/index.ts`,
  },
  modulePathIgnorePatterns: ['/dist/', '/\\.bangban/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  ...tier,
});
