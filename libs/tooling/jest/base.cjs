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

/** What every tier shares: swc, decorators, workspaces mapped to their sources. */
module.exports = (tier) => ({
  rootDir: root,
  testEnvironment: 'node',
  transform: {
    '\\.[cm]?[jt]sx?$': [
      require.resolve('@swc/jest'),
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@bangban/workflows$': `${root}/workflows/src/contract.ts`,
    '^@bangban/workflows/contract$': `${root}/workflows/src/contract.ts`,
    '^@bangban/activities$': `${root}/activities/src/index.ts`,
    '^@bangban/(api|worker)$': `${root}/apps/$1/src/index.ts`,
    '^@bangban/([a-z-]+)$': `${root}/libs/$1/src/index.ts`,
  },
  modulePathIgnorePatterns: ['/dist/', '/\\.bangban/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  ...tier,
});
