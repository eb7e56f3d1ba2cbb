import { ITEM_STATES, PROJECT_STATUSES, STAGES } from '@bangban/domain';
import { isCommand, type Operation } from './ask/operations';
import type { Findings } from './findings';
import { ACTS, rowsOf } from './model/acts';
import type { Facts } from './model/facts';
import { type Row, ROWS } from './model/rows';
import { SORTS } from './world/keys';

/** A run of fewer probes than these proves nothing of what it has not come by. */
const WHOLE_RUN = 20_000;

/** Commands that are given at an address of their own: taken over from a ledger. */
const ELSEWHERE = ['ImportProject'];
/** Rows that nobody holds where nothing is being handed over. */
const HANDED_OVER = ['taking-over'];

/** An operation or a command without a row, a row without one, and what never came up in a whole run. */
export function rowFaults(
  operations: readonly Operation[],
  findings: Findings,
  { facts, moves, probes }: { readonly probes: number; readonly facts: Facts; readonly moves: readonly string[] },
): readonly string[] {
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
    ...(probes < WHOLE_RUN ? [] : neverAsked(findings, known, facts, moves)),
  ];
}

const commandOf = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

function neverAsked(findings: Findings, commands: readonly string[], { policies }: Facts, moves: readonly string[]) {
  const doors = Object.entries(ROWS).flatMap(([id, row]) => classesOf(row).map((each) => `${id} ${each}`));
  const rows = commands.flatMap((name) =>
    Object.values(policies).flatMap((policy) => {
      const { by, posts } = rowsOf(name, policy);
      return [...posts, ...by].map((row) => `${name} by ${row}`);
    }),
  );
  const cells = commands.filter((name) => !ALONE.includes(name)).flatMap(cellsOf);
  const callers = SORTS.map((each) => `caller: ${each}`);
  const all = [...doors, ...new Set(rows), ...cells, ...callers, ...moves.map((each) => `move: ${each}`)];
  return findings.neverMet(all).map((each) => `${each}: never came up`);
}

/** About no project that is there. */
const ALONE = ['RegisterLead', ...ELSEWHERE];
const ENDS = PROJECT_STATUSES.filter((status) => status !== 'active');
const ACTIVE = STAGES.map((stage) => `active ${stage}`);

/** In which places each command is asked about, theirs and not theirs. */
function cellsOf(name: string): readonly string[] {
  const { by, of, posts } = rowsOf(name);
  const places = {
    project: [...ACTIVE, ...ENDS],
    item: [
      ...ACTIVE.flatMap((at) => ITEM_STATES.map((state) => `${at}, ${state}`)),
      ...ENDS.map((at) => `${at}, ${STATE_AT[at]}`),
    ],
    question: ACTIVE.map((at) => `${at}, question of a matter`),
    form: ACTIVE.map((at) => `${at}, form`),
  }[of ?? 'project'];
  const onlyWhile = posts.length === 0 && by.length > 0 && by.every((row) => HANDED_OVER.includes(row));
  return places.flatMap((at) => [
    ...(onlyWhile && !at.startsWith('active') ? [] : [`${at}: ${name} theirs`]),
    `${at}: ${name} not theirs`,
  ]);
}

/** What a project at rest still holds open, and what one that has ended has given up. */
const STATE_AT: Readonly<Record<string, string>> = {
  shelved: 'issued',
  terminated: 'void',
  transferred: 'void',
  closed: 'void',
};

/** Which answers a door has: not every one lets everybody in, or knows a file. */
function classesOf({ act, byEngine, inPerson, names, who, withoutToken }: Row): readonly string[] {
  if (who === 'anybody') return ['seen'];
  const closed = withoutToken === true || inPerson === true || who !== 'signed-in';
  // Whose a command is says the grid.
  const opens = act === undefined && !withoutToken && !byEngine && names !== 'own-file';
  return ['401', ...(closed ? ['403'] : []), ...(opens ? ['seen'] : []), ...(names === undefined ? [] : ['404'])];
}
