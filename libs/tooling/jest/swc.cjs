const { createTransformer } = require('@swc/jest');

/**
 * What swc makes of a file depends on the file and on its own settings, not on the tier that asks: what one tier has had made,
 * the others find.
 */
module.exports = {
  createTransformer(settings) {
    const swc = createTransformer(settings);
    return {
      ...swc,
      getCacheKey: (source, file, options) => swc.getCacheKey(source, file, { ...options, configString: '' }),
    };
  },
};
