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
      // The folder stays in it: what is made names the file that it was made of, and two checkouts share a machine.
      getCacheKey: (source, file, options) =>
        swc.getCacheKey(source, file, { ...options, configString: options.config.rootDir }),
    };
  },
};
