/** Specs stand beside the code and may use what only they need. */
const SPECS = '\\.spec(-support)?\\.tsx?$';

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

module.exports = { ANY_PART, NODE_MODULES, SCRIPTS, SPECS, VOCABULARY, escape, oneOf, published };
