import type { Clock } from '@bangban/kernel';
import { openCoRequests } from '../help-item/co-handling';
import type { HelpItemState } from '../help-item/help-item.state';
import { awaitsConfirmation, isOpenItem } from '../help-item/item-states';
import { silentSince, stalledSince } from '../help-item/stillness';
import { formMatters } from '../supervision-form/form-matters';
import { openContest } from '../project/contest';
import type { ProjectState } from '../project/project.state';
import { isOpen } from '../project/stages';
import type { World } from '../world';
import type { NoticeKind } from './notices';

/**
 * What a notice asks for, in a word that names the same thing as long as it is asked for: `verify`, `sign-for:<person>`,
 * `clock:<name>:<version>`, `question:<id>`. It belongs to the notice's item, or to the project where there is none.
 */
export type Matter = string;

/** Matters of one item (or, with null, of the project itself) that are met, or have lost their ground. */
export interface Settlement {
  readonly itemId: string | null;
  readonly matters: readonly Matter[];
}

export const clockMatter = (clock: string, version: number): Matter => `clock:${clock}:${version}`;
export const questionMatter = (escalationId: string): Matter => `question:${escalationId}`;
/** As long as nothing moves: with the next act it is met. */
export const stillMatter = (since: string): Matter => `still:${since}`;
/** Of an item there is one such request at a time. */
export const DECIDE_PAUSE: Matter = 'decide-pause';
/** First the head of the unit signs, then somebody outside it decides. */
export const SIGN_EXTENSION: Matter = 'sign-extension';
export const DECIDE_EXTENSION: Matter = 'decide-extension';
/** 协办: each request, by its number within the item. */
export const coReplyMatter = (no: number): Matter => `co-reply:${no}`;
/** The investor's, as long as the pause that waits for its papers is in force. */
const SUPPLY_PAPERS: Matter = 'supply-papers';
export const handOverMatter = (handOverId: string): Matter => `hand-over:${handOverId}`;
/** Of a project there is one. */
export const DECIDE_CONTEST: Matter = 'decide-contest';
export const requestMatter = (requestId: string): Matter => `request:${requestId}`;

/**
 * What a notice about a step of an item asks of its reader; null for one that only informs. Whoever is to sign for an
 * item or to handle it is part of the matter: with a transfer it ends for the one and begins for the other.
 */
export function stepMatter(kind: NoticeKind, { personId }: { readonly personId: string }): Matter | null {
  switch (kind) {
    case 'item-issued':
    case 'item-transferred':
      return `sign-for:${personId}`;
    case 'handling-started':
    case 'report-returned':
    case 'item-returned':
      return `handle:${personId}`;
    case 'report-to-sign':
      return 'sign-report';
    case 'pause-asked':
      return DECIDE_PAUSE;
    case 'extension-to-sign':
      return SIGN_EXTENSION;
    case 'extension-to-decide':
      return DECIDE_EXTENSION;
    case 'papers-wanted':
      return SUPPLY_PAPERS;
    case 'item-to-verify':
      return 'verify';
    case 'closing-to-confirm':
    case 'closing-to-vouch-for':
      return 'confirm';
    case 'closing-confirmed':
    case 'closing-vouched-for':
      return 'close';
    default:
      return null;
  }
}

/** What is asked of people about an item as it stands; nothing once it is closed or void. */
export function itemMatters(item: HelpItemState): readonly Matter[] {
  if (!isOpenItem(item.state)) return [];
  const asked = [
    ...(item.pause ? [item.pause.granted === null ? DECIDE_PAUSE : SUPPLY_PAPERS] : []),
    ...(item.extension ? [item.extension.signed ? DECIDE_EXTENSION : SIGN_EXTENSION] : []),
    ...openCoRequests(item).map(({ no }) => coReplyMatter(no)),
  ];
  return [
    ...stepsOf(item),
    ...asked,
    ...still(item),
    ...running(item.clocks),
    ...item.escalations.map(({ id }) => questionMatter(id)),
  ];
}

function stepsOf(item: HelpItemState): readonly Matter[] {
  switch (item.state) {
    case 'issued':
      // Handling may have begun without a signature: then both are asked for.
      return [`sign-for:${item.personId}`, ...(item.handlingStartedAt === null ? [] : [`handle:${item.personId}`])];
    case 'in-progress':
      return [`handle:${item.personId}`];
    case 'awaiting-signature':
      return ['sign-report'];
    case 'reported':
      return ['verify'];
    case 'verified':
      return [awaitsConfirmation(item) ? 'confirm' : 'close'];
    default:
      return [];
  }
}

/** What is asked of people about the project itself; nothing once it has ended. */
export function projectMatters(project: ProjectState): readonly Matter[] {
  if (!isOpen(project.status)) return [];
  return [
    ...still(project),
    ...running(project.clocks),
    ...project.escalations.map(({ id }) => questionMatter(id)),
    ...project.requests.map(({ id }) => requestMatter(id)),
    ...(openContest(project) ? [DECIDE_CONTEST] : []),
    ...(project.handOver ? [handOverMatter(project.handOver.id)] : []),
  ];
}

function still(subject: HelpItemState | ProjectState): readonly Matter[] {
  const since = stalledSince(subject) ?? silentSince(subject);
  return since === null ? [] : [stillMatter(since)];
}

function running(clocks: Readonly<Partial<Record<string, Clock>>>): readonly Matter[] {
  const names = Object.keys(clocks).sort();
  return names.flatMap((name) => {
    const clock = clocks[name];
    return clock?.state === 'running' ? [clockMatter(name, clock.version)] : [];
  });
}

/** What was asked for before and no longer is, after what has happened in between. */
export function settlements(before: World, after: World): readonly Settlement[] {
  const ofItems = Object.entries(before.items).map(([itemId, item]) => {
    const now = after.items[itemId];
    return ended(itemId, itemMatters(item), now ? itemMatters(now) : []);
  });
  const ofProject = ended(null, whole(before), whole(after));
  return [...ofItems, ofProject].filter(({ matters }) => matters.length > 0);
}

function ended(itemId: string | null, before: readonly Matter[], after: readonly Matter[]): Settlement {
  return { itemId, matters: before.filter((matter) => !after.includes(matter)) };
}

/** True while what a notice asks for is still to be done; one that only informs asks for nothing. */
export function isAskedFor(world: World, itemId: string | null, matter: Matter): boolean {
  const item = itemId === null ? null : world.items[itemId];
  if (item) return itemMatters(item).includes(matter);
  return itemId === null && whole(world).includes(matter);
}

/** Of the project itself, and of its supervision forms. */
const whole = (world: World): readonly Matter[] =>
  world.project ? [...projectMatters(world.project), ...formMatters(world)] : [];
