import type { Expert, ExpertCommandMap } from '@bangban/contract';
import {
  activePerson,
  type FileBatch,
  type FileEvent,
  type FileNotice,
  type FileRefusal,
  isAdministrator,
  isOutsider,
} from '@bangban/kernel';
import { holdersOf } from '../../access/given-acts';
import type { FileContext, FileDecider } from '../file-kinds';
import { EXPERT_REFUSALS, type ExpertRefusalCode } from './expert.refusals';

export type ExpertCommand = {
  [N in keyof ExpertCommandMap]: { readonly name: N; readonly payload: ExpertCommandMap[N] };
}[keyof ExpertCommandMap];

type Fact<Type extends string, Data> = { readonly type: Type; readonly v: 1; readonly data: Data };
export type ExpertFact =
  | Fact<'ExpertListed', ExpertCommandMap['AddExpert']>
  | Fact<'ExpertRevised', ExpertCommandMap['ReviseExpert']>
  | Fact<'ExpertRetired', ExpertCommandMap['RetireExpert']>;

/** 专家库: who is asked for an opinion, and about what. Kept by whoever calls reviews. */
export const EXPERT_FILE: FileDecider<Expert, ExpertCommand, ExpertFact> = {
  kind: 'expert',
  wholeKind: true,
  refusals: EXPERT_REFUSALS,
  authorise(_, __, { actor, directory, policy, principal }) {
    if (actor.kind === 'system' || !principal) return refuse('EXPERT_FORBIDDEN');
    if (principal.actingFor !== null) return refuse('EXPERT_NOT_FOR_ANOTHER');
    const keeps = holdersOf(policy.access.acts.review, directory).includes(principal.personId);
    return keeps ? null : refuse('EXPERT_FORBIDDEN');
  },
  decide(batch, command) {
    const { state } = batch;
    if (command.name === 'AddExpert') return state ? refuse('EXPERT_EXISTS') : list(batch, command.payload);
    if (!state) return refuse('EXPERT_UNKNOWN');
    if (state.retired) return refuse('EXPERT_RETIRED');
    if (command.name === 'ReviseExpert') return revise(batch, state, command.payload);
    batch.add({ type: 'ExpertRetired', v: 1, data: command.payload });
    return null;
  },
  evolve: evolveExpert,
  statusOf: ({ retired }) => (retired ? 'retired' : 'listed'),
  readersOf: () => 'everyone',
  noticesOf,
  publishedBy: () => null,
  reactionsOf: () => [],
};

function refuse(code: ExpertRefusalCode): FileRefusal {
  return { ok: false, code, details: {} };
}

type Deciding = FileBatch<Expert, ExpertFact, FileContext>;

/** One stands once in the pool; two files of one person would be invited twice. */
function list(batch: Deciding, payload: ExpertCommandMap['AddExpert']): FileRefusal | null {
  const { directory, kin = [] } = batch.ctx;
  const listed = kin as readonly Expert[];
  const person = activePerson(directory, payload.personId);
  const roles = directory.people[payload.personId];
  if (person === null || !roles || isOutsider(roles) || isAdministrator(roles)) return refuse('EXPERT_PERSON');
  if (listed.some(({ personId, retired }) => personId === payload.personId && retired === null)) {
    return refuse('EXPERT_EXISTS');
  }
  batch.add({ type: 'ExpertListed', v: 1, data: payload });
  return null;
}

function revise(batch: Deciding, state: Expert, payload: ExpertCommandMap['ReviseExpert']): FileRefusal | null {
  const same = payload.note === state.note && payload.fields.join() === state.fields.join();
  if (same) return refuse('EXPERT_UNCHANGED');
  batch.add({ type: 'ExpertRevised', v: 1, data: payload });
  return null;
}

function evolveExpert(state: Expert | null, { actor, fact, fileId, recordedAt: at }: FileEvent<ExpertFact>): Expert {
  if (fact.type === 'ExpertListed') {
    const { fields, note, personId } = fact.data;
    return { id: fileId, personId, fields: [...new Set(fields)], note, since: at, listedBy: actor.id, retired: null };
  }
  if (!state) throw new Error('an expert begins with being listed');
  if (fact.type === 'ExpertRevised') {
    return { ...state, fields: [...new Set(fact.data.fields)], note: fact.data.note };
  }
  return { ...state, retired: { at, by: actor.id, reason: fact.data.reason } };
}

/** They learn of it themselves. */
function noticesOf({ fact }: FileEvent<ExpertFact>, { note, personId }: Expert): readonly FileNotice[] {
  switch (fact.type) {
    case 'ExpertListed':
      return [
        {
          recipientId: personId,
          title: { zh: '您已列入项目评审专家库', en: 'You are in the pool of experts for reviews' },
          body: {
            zh: note || '收到评审邀请时请按时提交意见。',
            en: note || 'You may be asked for an opinion on a project.',
          },
        },
      ];
    case 'ExpertRetired': {
      const { reason } = fact.data;
      const title = { zh: '您已移出项目评审专家库', en: 'You are no longer in the pool of experts' };
      return [{ recipientId: personId, title, body: { zh: reason, en: reason } }];
    }
    case 'ExpertRevised':
      return [];
  }
}
