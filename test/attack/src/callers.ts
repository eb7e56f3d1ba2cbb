import { ROWS, type Who } from '../../oracle/src/model/rows';

/**
 * Who attacks: one for each kind of post that opens doors of its own. Whoever gives and takes posts comes last, so that
 * nobody loses theirs before they have begun.
 */
const CALLERS = [
  { caller: 'officer', role: 'helpdesk-officer' },
  { caller: 'supervisor', role: 'supervision-head' },
  { caller: 'investor', role: 'investor-contact' },
  { caller: 'auditadmin', role: 'audit-admin' },
  { caller: 'sysadmin', role: 'system-admin' },
  { caller: 'secadmin', role: 'security-admin' },
] as const;

export interface Attack {
  readonly caller: string;
  readonly operations: readonly string[];
}

const opens = (who: Who, role: string): boolean => (typeof who === 'string' ? true : who.includes(role));

/**
 * Each operation is attacked by one who is let in: whoever is not is refused at the door, whatever is sent, which the oracle
 * holds for every operation and caller.
 * @throws Error for an operation that nobody here may ask
 */
export function attacksOn(operations: readonly string[]): readonly Attack[] {
  const by = new Map<string, string[]>(CALLERS.map(({ caller }) => [caller, []]));
  for (const operation of operations) {
    const who = ROWS[operation]?.who;
    const first = CALLERS.find(({ role }) => who !== undefined && opens(who, role));
    if (!first) throw new Error(`who may ask ${operation}?`);
    by.get(first.caller)?.push(operation);
  }
  return [...by].map(([caller, theirs]) => ({ caller, operations: theirs }));
}
