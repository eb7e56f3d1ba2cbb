import { createHash } from 'node:crypto';
import { type AnswerOf, workLeftDetails } from '@bangban/contract';
import { helpCentreHead, peopleWithRole } from '@bangban/kernel';
import { countWork, newlyLying } from '@bangban/domain';
import {
  type LeavingConfirmed,
  loadDirectory,
  type Queryable,
  takenBack,
  tellPersonally,
  workInHand,
  type WorkRow,
} from '@bangban/persistence';
import { RefusesWith } from '../common/answers';
import { Problem } from '../common/problem';
import { type Changer, note } from './changing';

/** So many of the list are shown with the refusal; its counts are of all. */
const SHOWN = 200;

/** Documents that a change may leave work behind. */
export const MayLeaveWork = (): MethodDecorator =>
  RefusesWith(
    409,
    { code: 'WORK_LEFT', details: workLeftDetails },
    'WORK_LEFT: with what it would leave; other codes without',
  );

/** Whom a change concerns: whose hands are looked at. */
export interface Leaver {
  readonly subject: { readonly personId: string } | { readonly unitId: string };
  readonly ids: readonly string[];
}

export const personLeaver = (personId: string): Leaver => ({ subject: { personId }, ids: [personId] });

/** Its head too: what the head holds as such goes with the headship. */
export const unitLeaver = (unitId: string, before: { readonly headId: string | null } | null): Leaver => ({
  subject: { unitId },
  ids: [unitId, ...(before?.headId ? [before.headId] : [])],
});

/**
 * What a change would leave behind: it is tried whole, looked at, and taken back. Unless that very list was confirmed, it is
 * refused with it.
 * @throws Problem 409 `WORK_LEFT`
 */
export async function lookAhead(
  db: Queryable,
  { ids }: Leaver,
  confirmed: LeavingConfirmed | null,
  change: () => Promise<void>,
): Promise<readonly WorkRow[]> {
  const left = await takenBack(db, async () => {
    const before = await workInHand(db, ids);
    await change();
    return newlyLying(before, await workInHand(db, ids));
  });
  refuseUnconfirmed(left, confirmed);
  return left;
}

interface Confirming {
  readonly confirmed: LeavingConfirmed | null;
  /** External channels that are switched on. */
  readonly channels: readonly string[];
}

/** For the audit: how much was left, and why. The help centre's head is told of what is left with nobody. */
export async function noteLeft(
  db: Queryable,
  by: Changer,
  { subject }: Leaver,
  left: readonly WorkRow[],
  { channels, confirmed }: Confirming,
): Promise<void> {
  if (left.length === 0) return;
  const reason = confirmed?.reason ?? '';
  await note(db, by, 'LeaveWork', { ...subject, reason, total: left.length, counts: countWork(left) });
  const count = left.filter(({ lying }) => lying).length;
  if (count === 0) return;
  const directory = await loadDirectory(db);
  const { people, units } = directory;
  const about = 'unitId' in subject ? units[subject.unitId] : people[subject.personId];
  // Where the centre has lost its head with it, those who watch over it are told.
  const head = helpCentreHead(directory);
  const to = head === null ? peopleWithRole(directory, 'supervision-head') : [head];
  const params = { subject: about?.name ?? '', subjectEn: about?.nameEn ?? null, count, reason };
  const notices = to.map((recipientId) => ({ recipientId, kind: 'work-left' as const, params }));
  await tellPersonally(
    db,
    notices.filter(({ recipientId }) => recipientId !== by.actorId),
    channels,
  );
}

/** What is refused with the list of what is in hand until that very list is confirmed. @throws Problem 409 `WORK_LEFT` */
export function refuseUnconfirmed(left: readonly WorkRow[], confirmed: LeavingConfirmed | null): void {
  if (left.length > 0 && confirmed?.list !== nameOf(left)) {
    throw new Problem('WORK_LEFT', { details: detailsOf(left) });
  }
}

/** The same things have the same name, whoever reads them when. */
function nameOf(left: readonly WorkRow[]): string {
  const keys = left.map(({ key }) => key).sort();
  return createHash('sha256').update(keys.join('\n')).digest('hex');
}

const detailsOf = (left: readonly WorkRow[]): AnswerOf<typeof workLeftDetails> => ({
  list: nameOf(left),
  total: left.length,
  counts: countWork(left),
  rows: left.slice(0, SHOWN).map(placeAlone),
});

/** For whoever keeps the directory: on whom it hangs, and what settles it; of business no more than that it is some. */
export const placeAlone = (row: WorkRow): WorkRow => ({
  ...row,
  projectName: null,
  projectStage: null,
  itemNo: null,
  itemTitle: null,
  itemTemplateKey: null,
});
