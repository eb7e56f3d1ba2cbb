import type { PromotionGroup, Trip, TripCommandMap } from '@bangban/contract';
import type { LeadChannel, TripStatus } from '@bangban/contract/vocabulary';
import {
  activePerson,
  addDays,
  dateAt,
  type Directory,
  type FileEvent,
  type FileNotice,
  type FileRefusal,
  type Principal,
  type Reaction,
} from '@bangban/kernel';
import type { Policy } from '../../policy/policy';
import { PROJECT_KIND } from '../../reaction/reactions';
import type { SystemCommand, TripLead } from '../../reaction/system-commands';
import { isRefusalNote } from '../draft';
import type { FileContext, FileDecider } from '../file-kinds';
import { mayInLibrary } from '../investor/may-in-library';
import { TRIP_REFUSALS } from './outreach.refusals';
import { evolveTrip } from './trip.evolve';
import {
  add,
  type Deciding,
  refuse,
  type SaidCall,
  type TripCommand,
  type TripFact,
  type TripInput,
} from './trip.facts';

const MOST_CALLS = 50;
const LONGEST = 92;

/** Read with the command: whose trip it is, and what the companies that it names are called in the library. */
export interface OutreachReading {
  readonly group: PromotionGroup | null;
  readonly companies: Readonly<Record<string, string>>;
}

/** Those who lead the group or belong to its unit, and whoever keeps the libraries. A substitute does it for them. */
export function mayRecordTrips(
  group: PromotionGroup | null,
  principal: Principal,
  { directory, policy }: { readonly directory: Directory; readonly policy: Pick<Policy, 'access'> },
): boolean {
  if (mayInLibrary('keep-libraries', principal, policy, directory)) return true;
  const who = principal.actingFor ?? principal.personId;
  return group !== null && (group.leaderIds.includes(who) || directory.people[who]?.unitId === group.unitId);
}

/** 外出招商 and 来访: where a group went or who came, which companies it met, and the leads that came of it. */
export const TRIP_FILE: FileDecider<Trip, TripInput, TripFact> = {
  kind: 'trip',
  refusals: TRIP_REFUSALS,
  // Whose trip it is, is read with the command: `decide` asks for it first.
  authorise(_, command, { actor, principal }) {
    if (isRefusalNote(command)) return actor.kind === 'system' ? null : refuse('TRIP_FORBIDDEN');
    return principal ? null : refuse('TRIP_FORBIDDEN');
  },
  decide(batch, command) {
    const { ctx, state } = batch;
    if (command.name === 'NoteRefusal') {
      if (!state) return refuse('TRIP_UNKNOWN');
      return add(batch, { type: 'CallLeadRefused', v: 1, data: command.payload });
    }
    const group = ctx.outreach?.group ?? null;
    if (!ctx.principal || !mayRecordTrips(group, ctx.principal, ctx)) return refuse('TRIP_FORBIDDEN');
    if (command.name === 'RecordTrip') return state ? refuse('TRIP_EXISTS') : record(batch, group, command.payload);
    if (!state) return refuse('TRIP_UNKNOWN');
    return state.withdrawn ? refuse('TRIP_WITHDRAWN') : change(batch, state, { command, group });
  },
  evolve: evolveTrip,
  statusOf: ({ withdrawn }): TripStatus => (withdrawn ? 'withdrawn' : 'recorded'),
  readersOf: () => 'everyone',
  noticesOf,
  publishedBy: () => null,
  reactionsOf({ fact }): readonly Reaction[] {
    if (fact.type !== 'CallTurned') return [];
    const command: SystemCommand = { name: 'RegisterTripLead', payload: fact.data.lead };
    return [{ target: { kind: PROJECT_KIND, id: fact.data.projectId }, command }];
  },
};

function record(
  batch: Deciding,
  group: PromotionGroup | null,
  { calls, ...said }: TripCommandMap['RecordTrip'],
): FileRefusal | null {
  if (!group) return refuse('TRIP_GROUP_UNKNOWN');
  const named = calls.map((call) => calledIn(batch, call));
  const known = named.filter((call): call is SaidCall => call !== null);
  if (known.length < named.length) return refuse('TRIP_COMPANY');
  if (new Set(known.map(sameAs)).size < known.length) return refuse('TRIP_TWICE');
  return wrong(batch, group, said) ?? add(batch, { type: 'TripRecorded', v: 1, data: { ...said, calls: known } });
}

type Change = Exclude<TripCommand, { readonly name: 'RecordTrip' }>;

function change(
  batch: Deciding,
  state: Trip,
  { command, group }: { readonly command: Change; readonly group: PromotionGroup | null },
): FileRefusal | null {
  switch (command.name) {
    case 'ReviseTrip': {
      const { reason: _, ...said } = command.payload;
      const names = Object.keys(said) as (keyof typeof said)[];
      const same = names.every((each) => JSON.stringify(said[each]) === JSON.stringify(state[each]));
      if (same) return refuse('TRIP_UNCHANGED');
      return wrong(batch, group, said) ?? add(batch, { type: 'TripRevised', v: 1, data: command.payload });
    }
    case 'AddCall': {
      if (state.calls.length >= MOST_CALLS) return refuse('TRIP_FULL', { most: MOST_CALLS });
      const said = calledIn(batch, command.payload);
      if (!said) return refuse('TRIP_COMPANY');
      const twice = state.calls.some((call) => sameAs(call) === sameAs(said));
      return twice ? refuse('TRIP_TWICE') : add(batch, { type: 'CallAdded', v: 1, data: said });
    }
    case 'ReviseCall':
      return reviseCall(batch, state, command.payload);
    case 'WithdrawTrip': {
      if (state.calls.some(({ lead }) => lead)) return refuse('TRIP_HAS_LEAD');
      return add(batch, { type: 'TripWithdrawn', v: 1, data: command.payload });
    }
    case 'TurnCallIntoLead':
      return turn(batch, state, command.payload);
  }
}

/** The company under the name that the library knows; null where none is said. */
function calledIn({ ctx }: Deciding, said: TripCommandMap['AddCall']): SaidCall | null {
  const { company, interest, investorId, met, note } = said;
  const called = investorId === null ? company : ctx.outreach?.companies[investorId];
  return called ? { investorId, company: called, met, note, interest } : null;
}

const sameAs = ({ company, investorId }: Pick<SaidCall, 'company' | 'investorId'>): string => investorId ?? company;

function wrong(
  { ctx }: Deciding,
  group: PromotionGroup | null,
  { from, memberIds, to }: Pick<Trip, 'from' | 'to' | 'memberIds'>,
): FileRefusal | null {
  const today = dateAt(ctx.now, ctx.calendar.utcOffsetMinutes);
  if (to < from || to > today || to >= addDays(from, LONGEST)) return refuse('TRIP_DAYS');
  if (group?.ended && from > group.ended.on) return refuse('TRIP_GROUP_ENDED');
  const twice = new Set(memberIds).size < memberIds.length;
  return twice || memberIds.some((id) => activePerson(ctx.directory, id) === null) ? refuse('TRIP_MEMBERS') : null;
}

function reviseCall(
  batch: Deciding,
  state: Trip,
  { callNo, reason, ...payload }: TripCommandMap['ReviseCall'],
): FileRefusal | null {
  const before = state.calls.find(({ no }) => no === callNo);
  if (!before) return refuse('TRIP_CALL_UNKNOWN');
  const said = calledIn(batch, payload);
  if (!said) return refuse('TRIP_COMPANY');
  // A free name is put right under its own; another company would change what the lead came of.
  if (before.lead && sameAs(before) !== sameAs(said)) return refuse('TRIP_HAS_LEAD');
  if (state.calls.some((call) => call.no !== callNo && sameAs(call) === sameAs(said))) return refuse('TRIP_TWICE');
  const names = Object.keys(said) as (keyof SaidCall)[];
  if (names.every((each) => said[each] === before[each])) return refuse('TRIP_UNCHANGED');
  return add(batch, { type: 'CallRevised', v: 1, data: { callNo, ...said, reason } });
}

/** 线索来源: whoever came here came by himself; of those met elsewhere an office or a group brought it. */
function channelOf({ direction }: Trip, form: PromotionGroup['form'] | undefined): LeadChannel {
  if (direction === 'in') return 'investor-visit';
  return form === 'liaison-office' ? 'liaison-office' : 'trip';
}

function turn(
  batch: Deciding,
  state: Trip,
  { callNo, followerId, industry, introducingUnitId, money, name }: TripCommandMap['TurnCallIntoLead'],
): FileRefusal | null {
  const { ctx } = batch;
  const call = state.calls.find(({ no }) => no === callNo);
  if (!call) return refuse('TRIP_CALL_UNKNOWN');
  if (call.lead) return refuse('TRIP_HAS_LEAD');
  if (!ctx.directory.units[introducingUnitId]?.active) return refuse('TRIP_UNIT');
  if (money && !/[1-9]/.test(money.amount)) return refuse('TRIP_AMOUNT');
  const lead: TripLead = {
    name,
    industry,
    money,
    introducingUnitId,
    followerId: followerId ?? '',
    // Where it is registered is not asked on the road: it is put right on the project.
    investor: call.investorId === null ? { name: call.company, country: 'CN' } : null,
    investorId: call.investorId,
    // Whoever found it stands on it, whoever follows it afterwards; a substitute found it for another.
    source: { groupId: state.groupId, tripId: state.id, callNo, by: ctx.actor.actingFor ?? ctx.actor.id },
    channel: channelOf(state, ctx.outreach?.group?.form),
  };
  // The command's own id becomes the project's: it is made once, and both sides know it from the first moment.
  return add(batch, { type: 'CallTurned', v: 1, data: { callNo, projectId: ctx.commandId, lead } });
}

/** Who took part hears that it was recorded; whoever turned a call, that no lead came of it. */
function noticesOf(
  { fact }: FileEvent<TripFact>,
  { memberIds, purpose }: Trip,
  ctx: FileContext,
): readonly FileNotice[] {
  const titles = {
    TripRecorded: { zh: '您参加的外出招商或来访已登记', en: 'A trip or visit that you took part in was recorded' },
    CallLeadRefused: { zh: '拜访企业未能转为线索', en: 'A company that was met did not become a lead' },
  } as const;
  if (fact.type !== 'TripRecorded' && fact.type !== 'CallLeadRefused') return [];
  const title = titles[fact.type];
  return memberIds
    .filter((id) => ctx.directory.people[id]?.active)
    .map((recipientId) => ({ recipientId, title, body: { zh: purpose, en: purpose } }));
}
