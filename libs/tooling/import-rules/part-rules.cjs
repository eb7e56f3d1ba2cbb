const { PARTS, SPEC_PACKAGES } = require('./parts.cjs');
const { ANY_PART, NODE_MODULES, SCRIPTS, SPECS, VOCABULARY, escape, oneOf, published } = require('./paths.cjs');

/** The table of the parts as rules. */
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

module.exports = { partRules };
