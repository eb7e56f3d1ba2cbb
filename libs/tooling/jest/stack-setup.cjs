/** One PostgreSQL and one Temporal server for the whole tier, unless the caller brings them. */
module.exports = async () => {
  if (process.env.BANGBAN_TEST_DATABASE_URL && process.env.BANGBAN_TEST_TEMPORAL_ADDRESS) return;
  const { startTestStack } = require('@bangban/local-stack');
  const stack = await startTestStack({ temporal: true });
  process.env.BANGBAN_TEST_DATABASE_URL = stack.databaseUrl;
  process.env.BANGBAN_TEST_TEMPORAL_ADDRESS = stack.temporalAddress;
  process.env.BANGBAN_TEST_TEMPORAL_NAMESPACE = stack.namespace;
  globalThis.bangbanTestStack = stack;
};
