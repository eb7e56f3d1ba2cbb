/** For tiers whose files have the same modules in common: each is loaded once in a process, not once for each file. */
module.exports = {
  testEnvironment: require.resolve('./environment.cjs'),
  runtime: require.resolve('./runtime.cjs'),
};
