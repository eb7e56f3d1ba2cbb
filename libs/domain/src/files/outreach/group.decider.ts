import type { GroupCommandMap, PromotionGroup } from '@bangban/contract';
import type { GroupStatus } from '@bangban/contract/vocabulary';
import {
  activePerson,
  dateAt,
  type FileBatch,
  type FileEvent,
  type FileNotice,
  type FileRefusal,
} from '@bangban/kernel';
import type { FileContext, FileDecider } from '../file-kinds';
import { mayInLibrary } from '../investor/may-in-library';
import { GROUP_REFUSALS, type GroupRefusalCode } from './outreach.refusals';

export type GroupCommand = {
  [N in keyof GroupCommandMap]: { readonly name: N; readonly payload: GroupCommandMap[N] };
}[keyof GroupCommandMap];

type Fact<Type extends string, Data> = { readonly type: Type; readonly v: 1; readonly data: Data };
export type GroupFact =
  | Fact<'GroupEstablished', GroupCommandMap['EstablishGroup']>
  | Fact<'GroupRevised', GroupCommandMap['ReviseGroup']>
  | Fact<'GroupEnded', GroupCommandMap['EndGroup']>;
type Deciding = FileBatch<PromotionGroup, GroupFact, FileContext>;
type Said = Omit<GroupCommandMap['EstablishGroup'], 'form'>;

export const groupStatus = ({ ended }: PromotionGroup): GroupStatus => (ended ? 'ended' : 'active');

/** 产业招商组 and 驻外联络处: who goes out, for which industry or from which place. */
export const GROUP_FILE: FileDecider<PromotionGroup, GroupCommand, GroupFact> = {
  kind: 'group',
  refusals: GROUP_REFUSALS,
  authorise(_, __, { directory, policy, principal }) {
    const may = principal !== null && mayInLibrary('keep-libraries', principal, policy, directory);
    return may ? null : refuse('GROUP_FORBIDDEN');
  },
  decide(batch, command) {
    const { state } = batch;
    if (command.name === 'EstablishGroup') {
      if (state) return refuse('GROUP_EXISTS');
      const { form, ...said } = command.payload;
      return wrong(batch, form, said) ?? add(batch, { type: 'GroupEstablished', v: 1, data: command.payload });
    }
    if (!state) return refuse('GROUP_UNKNOWN');
    if (state.ended) return refuse('GROUP_ENDED');
    if (command.name === 'EndGroup') {
      const { calendar, now } = batch.ctx;
      const late = command.payload.on > dateAt(now, calendar.utcOffsetMinutes);
      return late ? refuse('GROUP_DAY') : add(batch, { type: 'GroupEnded', v: 1, data: command.payload });
    }
    const { reason: _, ...said } = command.payload;
    const names = Object.keys(said) as (keyof Said)[];
    const same = names.every((each) => JSON.stringify(said[each]) === JSON.stringify(state[each]));
    if (same) return refuse('GROUP_UNCHANGED');
    return wrong(batch, state.form, said) ?? add(batch, { type: 'GroupRevised', v: 1, data: command.payload });
  },
  evolve(state, { actor, fact, fileId: id, recordedAt: establishedAt }) {
    if (fact.type === 'GroupEstablished') return { id, ...fact.data, establishedAt, ended: null };
    if (!state) throw new Error('a group begins with being established');
    if (fact.type === 'GroupEnded') return { ...state, ended: { ...fact.data, by: actor.id } };
    const { reason: _, ...said } = fact.data;
    return { ...state, ...said };
  },
  statusOf: groupStatus,
  readersOf: () => 'everyone',
  noticesOf,
  publishedBy: () => null,
  reactionsOf: () => [],
};

function refuse(code: GroupRefusalCode): FileRefusal {
  return { ok: false, code, details: {} };
}

function add(batch: Deciding, fact: GroupFact): null {
  batch.add(fact);
  return null;
}

function wrong({ ctx }: Deciding, form: PromotionGroup['form'], said: Said): FileRefusal | null {
  const { directory, policy } = ctx;
  const { industry, leaderIds, place, unitId } = said;
  const group = form === 'industry-group';
  if (!directory.units[unitId]?.active) return refuse('GROUP_UNIT');
  const twice = new Set(leaderIds).size < leaderIds.length;
  const away = leaderIds.some((id) => activePerson(directory, id) === null);
  if (twice || away || (group && leaderIds.length < 2)) return refuse('GROUP_LEADERS');
  const known = industry === null ? !group : policy.industries.some(({ zh }) => zh === industry);
  if (!known) return refuse('GROUP_INDUSTRY');
  return !group && place === null ? refuse('GROUP_PLACE') : null;
}

/** Who leads one hears that they do, or no longer. */
function noticesOf(
  { fact }: FileEvent<GroupFact>,
  { leaderIds, name }: PromotionGroup,
  ctx: FileContext,
): readonly FileNotice[] {
  if (fact.type === 'GroupRevised') return [];
  const title =
    fact.type === 'GroupEnded'
      ? { zh: '您负责的招商组或联络处已撤销', en: 'A group or office that you lead has ended' }
      : { zh: '由您负责一个招商组或联络处', en: 'You lead a promotion group or liaison office' };
  return leaderIds
    .filter((id) => ctx.directory.people[id]?.active)
    .map((recipientId) => ({ recipientId, title, body: { zh: name, en: name } }));
}
