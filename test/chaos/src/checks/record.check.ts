import { type FindingCode, FINDINGS, type OpenFinding } from '@bangban/record';
import type { Installation } from '../installation';
import type { Verdict } from './verdict';

interface Reconciled {
  readonly projects: number;
  readonly events: number;
  readonly open: readonly OpenFinding[];
}

/** The reconciler's checks by what they promise together. */
const PROMISES: readonly (readonly [name: string, says: string, codes: readonly FindingCode[]])[] = [
  ['seq-gapless', 'events are numbered without gap or repetition', ['SEQ_GAP']],
  [
    'commands-once',
    'no command stands twice, every answer has its events',
    ['COMMAND_TWICE', 'COMMAND_LOST', 'RECEIPT_MISSING'],
  ],
  ['fold-is-state', 'the stored state is what the events give', ['STATE_DIFFERS']],
  ['no-item-vanished', 'every item of the events has its row', ['ITEM_LOST', 'ITEM_UNEXPLAINED']],
  [
    'rungs-once',
    'each rung once per deadline version, none early, none passed over',
    ['RUNG_TWICE', 'RUNG_EARLY', 'RUNG_MISSED', 'OVERDUE'],
  ],
  ['limits-explained', 'every limit is what the days of its events come to', ['DEADLINE_UNEXPLAINED']],
  ['rows-beside', 'rungs, breaches and questions stand in their tables', ['ROWS_MISSING']],
  ['reactions-noted', 'what is noted of a reaction is what the two files say', ['REACTION_ASTRAY']],
  ['owed-is-told', 'what is owed stands as the rules say', ['OBLIGATIONS_DIFFER']],
  [
    'workflows-know',
    'every open project has a live workflow that knows its seq',
    [
      'ESCORT_MISSING',
      'ESCORT_SILENT',
      'ESCORT_BEHIND',
      'ESCORT_AHEAD',
      'ESCORT_ASTRAY',
      'ESCORT_ORPHANED',
      'ENGINE_AWAY',
    ],
  ],
  [
    'outbox-drained',
    'nothing waits to be told or delivered',
    ['OUTBOX_WAITS', 'REACTION_WAITS', 'DELIVERY_WAITS', 'DELIVERY_LOST', 'DELIVERY_FAILED'],
  ],
];

/** `npm run reconcile` on the installation. @throws Error when it could not run */
async function reconcile(installation: Installation, patienceSeconds = 2): Promise<Reconciled> {
  const { code, out } = await installation.tool('reconcile/reconcile', [
    '--json',
    '--patience',
    String(patienceSeconds),
  ]);
  const line = out.split('\n').find((each) => each.startsWith('{'));
  if (line === undefined) throw new Error(`the reconciler ended with ${code ?? 'a signal'}: ${out}`);
  return JSON.parse(line) as Reconciled;
}

export async function checkRecord(installation: Installation): Promise<Verdict[]> {
  const { events, open, projects } = await reconcile(installation);
  return PROMISES.map(([name, says, codes]) => ({
    name,
    says,
    looked: name === 'workflows-know' || name === 'outbox-drained' ? projects : events,
    violations: open.filter(({ code }) => codes.includes(code)).map(tell),
  }));
}

function tell({ code, details, subject }: OpenFinding): string {
  return `${code} ${subject} (${details.count}): ${FINDINGS[code].says.en} ${JSON.stringify(details.examples.slice(0, 2))}`;
}
