import type { Hold, HoldCommandMap, HoldPortion } from '@bangban/contract';
import { HOLD_REASON_WORDS, type HoldReason } from '@bangban/contract/vocabulary';
import {
  addDays,
  type DateOnly,
  dateAt,
  dayEnding,
  endOfDay,
  type FileBatch,
  type FileEvent,
  type FileNotice,
  type FileRefusal,
  helpCentreHead,
  type Instant,
  peopleWithRole,
  type Text,
} from '@bangban/kernel';
import { holdersOf } from '../../access/given-acts';
import type { RefusedReaction } from '../../event/reaction.events';
import { isHolding, openHoldOf } from '../../hold/holds';
import { isRefusalNote, type NoteRefusal } from '../draft';
import type { FileContext, FileDecider } from '../file-kinds';
import { HOLD_REFUSALS, type HoldRefusalCode } from './hold.refusals';

type HoldCommandName = keyof HoldCommandMap;
export type HoldCommand = {
  [N in HoldCommandName]: { readonly name: N; readonly payload: HoldCommandMap[N] };
}[HoldCommandName];
export type HoldInput = HoldCommand | NoteRefusal;

type Fact<Type extends string, Data extends object> = { readonly type: Type; readonly v: 1; readonly data: Data };
export type HoldFact =
  | Fact<'HoldPlaced', { readonly reason: HoldReason; readonly words: string; readonly until: Instant }>
  | Fact<'HoldMoved', { readonly words: string; readonly until: Instant }>
  | Fact<'HoldReleased', { readonly words: string; readonly portion: HoldPortion }>
  | Fact<'HoldEnded', { readonly words: string }>
  /** A project had nothing left of what was let go. */
  | Fact<'HoldFollowRefused', RefusedReaction>;

type Deciding = FileBatch<Hold, HoldFact, FileContext>;

/**
 * 暂缓升级: while it is open, nothing fires of what cannot be called back. Placed, moved, let go in portions and ended by whoever
 * the policy names, in their own name. One is open at a time: those of the kind stand in the context.
 */
export const HOLD_FILE: FileDecider<Hold, HoldInput, HoldFact> = {
  kind: 'hold',
  refusals: HOLD_REFUSALS,
  authorise(_, command, { actor, directory, policy, principal }) {
    // No person says of a hold what the system notes.
    if (isRefusalNote(command)) return actor.kind === 'system' ? null : refuse('HOLD_FORBIDDEN');
    if (!principal) return refuse('HOLD_FORBIDDEN');
    if (principal.actingFor !== null) return refuse('HOLD_NOT_FOR_ANOTHER');
    return holdersOf(policy.access.acts.hold, directory).includes(principal.personId) ? null : refuse('HOLD_FORBIDDEN');
  },
  decide(batch, command) {
    const { ctx, state } = batch;
    if (command.name === 'PlaceHold') return state ? refuse('HOLD_EXISTS') : place(batch, command.payload);
    if (!state) return refuse('HOLD_UNKNOWN');
    if (command.name === 'NoteRefusal') return add(batch, { type: 'HoldFollowRefused', v: 1, data: command.payload });
    if (!isHolding(state, ctx.now)) return refuse('HOLD_OVER');
    switch (command.name) {
      case 'MoveHold':
        return move(batch, state, command.payload);
      case 'ReleaseFromHold': {
        const { words, ...portion } = command.payload;
        return add(batch, { type: 'HoldReleased', v: 1, data: { words, portion } });
      }
      case 'EndHold':
        return add(batch, { type: 'HoldEnded', v: 1, data: command.payload });
    }
  },
  evolve: evolveHold,
  // Whether its end has come says the clock: of itself it is open until somebody ends it.
  statusOf: ({ ended }) => (ended ? 'ended' : 'open'),
  readersOf: () => 'everyone',
  noticesOf,
  publishedBy(event, state) {
    const { fact, recordedAt } = event;
    const holdId = state.id;
    switch (fact.type) {
      case 'HoldMoved':
        return { kind: 'hold', follow: { holdId, until: fact.data.until, released: false }, portion: null };
      case 'HoldReleased':
        return { kind: 'hold', follow: { holdId, until: recordedAt, released: true }, portion: fact.data.portion };
      case 'HoldEnded':
        return { kind: 'hold', follow: { holdId, until: recordedAt, released: true }, portion: null };
      default:
        return null;
    }
  },
  reactionsOf: () => [],
};

function refuse(code: HoldRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

function add(batch: Deciding, fact: HoldFact): null {
  batch.add(fact);
  return null;
}

function place(batch: Deciding, { reason, until, words }: HoldCommandMap['PlaceHold']): FileRefusal | null {
  const { ctx } = batch;
  const other = openHoldOf(ctx.holds ?? [], ctx.now);
  if (other) return refuse('HOLD_OPEN', { holdId: other.id });
  const wrong = wrongEnd(until, ctx.now, ctx);
  return wrong ?? add(batch, { type: 'HoldPlaced', v: 1, data: { reason, words, until: endAt(until, ctx) } });
}

function move(batch: Deciding, hold: Hold, { until, words }: HoldCommandMap['MoveHold']): FileRefusal | null {
  const { ctx } = batch;
  const wrong = wrongEnd(until, hold.from, ctx);
  if (wrong) return wrong;
  if (hold.ends.at(-1)?.until === endAt(until, ctx)) return refuse('HOLD_UNCHANGED');
  return add(batch, { type: 'HoldMoved', v: 1, data: { words, until: endAt(until, ctx) } });
}

const endAt = (date: DateOnly, { calendar }: FileContext): Instant => endOfDay(date, calendar.utcOffsetMinutes);

/** So many days as the policy lets one last, counted from the day of its placing. */
function wrongEnd(until: DateOnly, from: Instant, { calendar, now, policy }: FileContext): FileRefusal | null {
  const { utcOffsetMinutes: zone } = calendar;
  const days = policy.hold.longestDays;
  if (until < dateAt(now, zone)) return refuse('HOLD_UNTIL_PAST');
  const latest = addDays(dateAt(from, zone), days - 1);
  return until > latest ? refuse('HOLD_TOO_LONG', { days, latest }) : null;
}

function evolveHold(state: Hold | null, { actor, fact, fileId, recordedAt: at }: FileEvent<HoldFact>): Hold {
  const by = actor.id;
  if (fact.type === 'HoldPlaced') {
    const { reason, until, words } = fact.data;
    const ends = [{ at, until, by, words }];
    return { id: fileId, reason, words, from: at, placedBy: by, ends, portions: [], ended: null };
  }
  if (!state) throw new Error('a hold begins with its placing');
  switch (fact.type) {
    case 'HoldMoved':
      return { ...state, ends: [...state.ends, { at, until: fact.data.until, by, words: fact.data.words }] };
    case 'HoldReleased':
      return { ...state, portions: [...state.portions, { at, by, ...fact.data }] };
    case 'HoldEnded': {
      const { words } = fact.data;
      return { ...state, ends: [...state.ends, { at, until: at, by, words }], ended: { at, by, words } };
    }
    case 'HoldFollowRefused':
      return state;
  }
}

/** Those who watch over limits know whether what climbs goes out. */
function noticesOf({ actor, fact }: FileEvent<HoldFact>, hold: Hold, ctx: FileContext): readonly FileNotice[] {
  const title = titleOf(fact);
  if (!title) return [];
  const { directory, policy } = ctx;
  const people = [
    ...holdersOf(policy.access.acts.hold, directory),
    ...peopleWithRole(directory, 'supervision-head'),
    helpCentreHead(directory),
  ];
  const others = [...new Set(people)].filter((id): id is string => !!id && id !== actor.id);
  return others.map((recipientId) => ({ recipientId, title, body: bodyOf(fact, hold, ctx) }));
}

function titleOf({ type }: HoldFact): Text | null {
  switch (type) {
    case 'HoldPlaced':
      return { zh: '已暂缓升级', en: 'Escalations are held' };
    case 'HoldMoved':
      return { zh: '暂缓升级的期限已调整', en: 'The end of the hold was moved' };
    case 'HoldReleased':
      return { zh: '已放行部分暂缓的升级', en: 'Part of what was held is released' };
    case 'HoldEnded':
      return { zh: '暂缓升级已结束', en: 'The hold has ended' };
    case 'HoldFollowRefused':
      return null;
  }
}

function bodyOf(fact: HoldFact, hold: Hold, { calendar }: FileContext): Text {
  const { en, zh } = HOLD_REASON_WORDS[hold.reason];
  const words = 'words' in fact.data ? fact.data.words : '';
  const end = hold.ends.at(-1)?.until;
  if (hold.ended || end === undefined) return { zh: `${zh}：${words}`, en: `${en}: ${words}` };
  const day = dayEnding(end, calendar.utcOffsetMinutes);
  return { zh: `${zh}：${words}（暂缓至 ${day}）`, en: `${en}: ${words} (until ${day})` };
}
