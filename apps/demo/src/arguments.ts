import { parseArgs } from 'node:util';

export interface DemoArguments {
  /** Of the installation, without `/api`. */
  readonly address: string;
  /** Where the sign-ins are written; null: nowhere. */
  readonly signIns: string | null;
  readonly quiet: boolean;
}

const USAGE = 'main.js --address URL [--sign-ins FILE] [--quiet]';

/** @throws Error that says what is wrong, with {@link USAGE} */
export function parseDemoArguments(args: readonly string[]): DemoArguments {
  const { values } = parse(args);
  const { address } = values;
  if (address === undefined || !URL.canParse(address) || !/^https?:/.test(address)) {
    throw new Error(`--address must be the address of an installation, e.g. http://127.0.0.1:3000\n${USAGE}`);
  }
  return {
    address: address.endsWith('/') ? address.slice(0, -1) : address,
    signIns: values['sign-ins'] ?? null,
    quiet: values.quiet ?? false,
  };
}

function parse(args: readonly string[]): {
  readonly values: { address?: string; 'sign-ins'?: string; quiet?: boolean };
} {
  try {
    return parseArgs({
      args: [...args],
      options: { address: { type: 'string' }, 'sign-ins': { type: 'string' }, quiet: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
}
