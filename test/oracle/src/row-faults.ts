import { isCommand, type Operation } from './ask/operations';
import type { Findings } from './findings';
import { ACTS } from './model/acts';
import { ROWS } from './model/rows';

/** A run of fewer probes than these proves nothing of what it has not come by. */
const WHOLE_RUN = 20_000;

const STANDINGS = ['lead', 'intent', 'signing', 'commencement', 'production'].map((stage) => `active ${stage}`);
const REST = ['shelved', 'terminated', 'transferred'];
const STATES = ['drafted', 'issued', 'in-progress', 'awaiting-signature', 'reported', 'verified', 'closed', 'void'];
/** Commands that are given at an address of their own: taken over from a ledger. */
const ELSEWHERE = ['ImportProject'];

/** An operation or a command without a row, a row without one, and a state in which nothing was ever asked. */
export function rowFaults(operations: readonly Operation[], findings: Findings, probes: number): readonly string[] {
  const described = operations.map(({ id }) => id);
  const commands = operations.flatMap(({ id, path }) => (isCommand(path, id) ? [commandOf(id)] : []));
  const known = [...commands, ...ELSEWHERE];
  return [
    ...described.filter((id) => !ROWS[id]).map((id) => `${id}: an operation without a row`),
    ...Object.keys(ROWS)
      .filter((id) => !described.includes(id))
      .map((id) => `${id}: a row without an operation`),
    ...known.filter((name) => !ACTS[name]).map((name) => `${name}: a command without a row`),
    ...Object.keys(ACTS)
      .filter((name) => !known.includes(name))
      .map((name) => `${name}: a row without a command`),
    ...(probes < WHOLE_RUN ? [] : neverAsked(findings, commands)),
  ];
}

const commandOf = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

function neverAsked(findings: Findings, commands: readonly string[]): readonly string[] {
  const decided = commands.flatMap((name) => [`${name} theirs`, `${name} not theirs`]);
  return findings.neverMet([...STANDINGS, ...REST, ...STATES, ...decided]).map((each) => `${each}: never came up`);
}
