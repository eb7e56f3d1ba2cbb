import { ACTING_UNITS, handlerOf, headOf } from '../city/city';
import type { Done, Payload, Slug } from '../client/commands';
import { ACTING_CONTACTS, INVESTORS } from '../projects/investors';
import type { CoSeed, ExtensionSeed, Manner, PauseSeed } from '../projects/project-seed';
import { FULL_COURSE } from '../projects/projects';
import type { ItemRow } from './checklist';
import { isReported, mannerOf } from './manners';
import { OFFICER, SUPERVISOR, type ProjectItem, type Scene } from './scene';
import { WORDS } from './words';
import { LAST_DAY } from './working-days';

/** One item on one day. */
interface Turn {
  readonly scene: Scene;
  readonly row: ItemRow;
  readonly day: number;
  readonly manner: Manner;
}

/** A day of the units, the help centre and the investor on one project's open items. */
export async function workOn(scene: Scene, items: readonly ItemRow[], day: number): Promise<void> {
  for (const row of [...items].sort((a, b) => a.no - b.no)) {
    await take({ scene, row, day, manner: mannerOf(scene.seed, row) });
  }
}

async function take(turn: Turn): Promise<void> {
  const { manner, row, scene } = turn;
  if (row.state === 'reported') return check(turn);
  if (row.state === 'verified') return confirmAndClose(turn);
  if (!ACTING_UNITS.has(row.unitId)) return;
  if (row.state === 'awaiting-signature') return sign(turn);
  if (row.state === 'issued' && manner !== 'unsigned') return signFor(turn);
  if (row.state !== 'in-progress' || row.dueAt === null) return;
  if (typeof manner === 'object' && 'pause' in manner && manner.pause.on === turn.day) return pause(turn, manner.pause);
  if (typeof manner === 'object' && 'extension' in manner && manner.extension.on === turn.day) {
    return extend(turn, manner.extension, scene.days.dayOfLimit(row.dueAt));
  }
  if (typeof manner === 'object' && 'co' in manner && manner.co.on === turn.day) return askCoUnit(turn, manner.co);
  await handle(turn, scene.days.dayOfLimit(row.dueAt));
}

/** Handling begins with the signature, unless something has to be waited for. */
async function signFor(turn: Turn): Promise<void> {
  const { id: itemId, limit, unitId } = turn.row;
  const { events } = await give(turn, headOf(unitId), 'sign-for-help-item', { itemId });
  if (events.some(({ type }) => type === 'HandlingStarted')) await handle(turn, turn.day + limit);
}

/** A report that was left unsigned when the story broke off. */
async function sign(turn: Turn): Promise<void> {
  await give(turn, headOf(turn.row.unitId), 'sign-report', { itemId: turn.row.id });
  if (turn.day < LAST_DAY) await check(turn);
}

/** The unit waits for something that the law does not count, and says so; the help centre decides. */
async function pause(turn: Turn, { days, granted, kind, on }: PauseSeed): Promise<void> {
  const { row, scene } = turn;
  const itemId = row.id;
  const until = scene.days.date(on + days - 1);
  await give(turn, headOf(row.unitId), 'ask-pause', { itemId, kind, until, note: WORDS.pauseAsked(kind) });
  if (granted) await give(turn, OFFICER, 'decide-pause', { itemId, decision: 'approve', reason: WORDS.pauseGranted });
}

/** The unit asks in time for more of it; its head signs, and the supervision office decides. */
async function extend(turn: Turn, { days, stands }: ExtensionSeed, due: number): Promise<void> {
  const { row, scene } = turn;
  const { id: itemId, unitId } = row;
  const asked = { itemId, until: scene.days.date(due + days), ...WORDS.extensionAsked };
  const by = stands === 'to-sign' ? handlerOf(unitId) : headOf(unitId);
  await give(turn, by, 'ask-extension', asked);
  if (stands === 'to-sign' || stands === 'to-decide') return;
  const decided =
    stands === 'granted'
      ? ({ decision: 'approve', reason: WORDS.extensionGranted } as const)
      : ({ decision: 'refuse', reason: WORDS.extensionRefused } as const);
  await give(turn, SUPERVISOR, 'decide-extension', { itemId, ...decided });
}

/** Another unit has its part in it, and says so, or does not. */
async function askCoUnit(turn: Turn, { answered, kind, unit: unitId }: CoSeed): Promise<void> {
  const { id: itemId } = turn.row;
  await give(turn, headOf(turn.row.unitId), 'ask-co-unit', { itemId, unitId, kind, ask: WORDS.coAsked });
  if (!answered) return;
  await give(turn, headOf(unitId), 'reply-co-unit', { itemId, unitId, answer: 'conditions', words: WORDS.coReplied });
}

async function handle(turn: Turn, due: number): Promise<void> {
  const { day, manner, row, scene } = turn;
  const { id: itemId, limit, templateKey, title, unitId } = row;
  const name = `${scene.seed.key} ${templateKey ?? title}`;
  if (!isReported({ name, manner, limit, due }, day)) return;
  const done = { itemId, note: WORDS.report(name) };
  // In the land bureau the handler writes the report and the head signs it; elsewhere the head does both.
  if (unitId === 'land-bureau' && scene.seed.key === FULL_COURSE) {
    await give(turn, handlerOf(unitId), 'report-done', done);
    await give(turn, headOf(unitId), 'sign-report', { itemId });
  } else {
    await give(turn, headOf(unitId), 'report-done', done);
  }
  // What is reported on the last day waits for its verification when the story ends.
  if (day < LAST_DAY) await check(turn);
}

/** The help centre verifies, or sends back what is not complete. */
async function check(turn: Turn): Promise<void> {
  const { day, manner, row } = turn;
  const itemId = row.id;
  if (day === LAST_DAY) return;
  if (manner === 'returned' && (await itemOf(turn)).returns === 0) {
    await give(turn, OFFICER, 'return-help-item', { itemId, reason: WORDS.sentBack(row.title) });
    return;
  }
  const answer = await give(turn, OFFICER, 'verify-help-item', { itemId });
  if (asksInvestor(answer)) await confirmAndClose(turn);
  else await give(turn, OFFICER, 'close-help-item', { itemId });
}

async function confirmAndClose(turn: Turn): Promise<void> {
  const { manner, row, scene } = turn;
  const itemId = row.id;
  const { contactId } = INVESTORS[scene.seed.investor];
  const item = await itemOf(turn);
  if (item.investorConfirms && item.confirmedAt === null) {
    if (!ACTING_CONTACTS.has(contactId) || manner === 'asked') return;
    if (manner === 'refused' && item.returns === 0) {
      await give(turn, contactId, 'refuse-closing', { itemId, reason: '款项尚未到账，请继续跟进。' });
      return;
    }
    await give(turn, contactId, 'confirm-closing', { itemId, note: '情况属实，同意销号。' });
  }
  await give(turn, OFFICER, 'close-help-item', { itemId });
}

function asksInvestor({ events }: Done): boolean {
  return events.some((event) => event.type === 'HoldingBegun' && event.data.holding?.kind === 'confirming');
}

async function itemOf({ row, scene }: Turn): Promise<ProjectItem> {
  const { items } = await scene.detail();
  const found = items.find(({ id }) => id === row.id);
  if (!found) throw new Error(`${scene.seed.name} has lost an item`);
  return found;
}

function give<S extends Slug>({ day, row, scene }: Turn, who: string, slug: S, payload: Payload<S>): Promise<Done> {
  return scene.give(who, slug, payload, `${row.id}-${day}`);
}
