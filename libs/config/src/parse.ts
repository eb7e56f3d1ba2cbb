import type { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Says in one message everything that is wrong with the settings. Never repeats a value: it may be a secret. */
class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as absent. @throws ConfigError naming every faulty variable */
export function parseEnvironment<S extends z.ZodType>(schema: S, env: Environment): z.output<S> {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new ConfigError(`the settings are not usable:\n${faults.join('\n')}`);
}
