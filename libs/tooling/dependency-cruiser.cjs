const { partRules } = require('./import-rules/part-rules.cjs');
const { PARTS } = require('./import-rules/parts.cjs');
const { ANY_PART, NODE_MODULES, SCRIPTS, SPECS, VOCABULARY, oneOf } = require('./import-rules/paths.cjs');
const { roomRules } = require('./import-rules/rooms.cjs');

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
      name: 'explained-apart',
      severity: 'error',
      comment: 'what explains a deadline counts by itself: it takes no value of what set it, only shapes',
      from: { path: '^libs/domain/src/explain/clock/', pathNot: SPECS },
      to: { pathNot: '^libs/domain/src/explain/clock/', dependencyTypesNot: ['type-only'] },
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
