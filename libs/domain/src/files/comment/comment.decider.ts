import type { CommentCommandMap, CommentFile, Meeting } from '@bangban/contract';
import type { FileBatch, FileEvent, FileNotice, FileRefusal, Text } from '@bangban/kernel';
import type { ProjectState } from '../../project/project.state';
import { PROJECT_KIND } from '../../reaction/reactions';
import type { FileContext, FileDecider } from '../file-kinds';
import { COMMENT_REFUSALS, type CommentRefusalCode } from './comment.refusals';

export type CommentCommand = {
  [N in keyof CommentCommandMap]: { readonly name: N; readonly payload: CommentCommandMap[N] };
}[keyof CommentCommandMap];

type Written = CommentCommandMap['WriteComment'];
type Fact<Type extends string, Data> = { readonly type: Type; readonly v: 1; readonly data: Data };
export type CommentFact =
  | Fact<'CommentWritten', Omit<Written, 'text'> & { readonly text: string | null; readonly projectName: string }>
  | Fact<'CommentWithdrawn', Readonly<Record<string, never>>>;

/**
 * 批示意见与工作备注. The words of an official comment are part of the record; those of a note stand beside it, so that its writer
 * can take them back and only that there was one stays.
 */
export const COMMENT_FILE: FileDecider<CommentFile, CommentCommand, CommentFact> = {
  kind: 'comment',
  refusals: COMMENT_REFUSALS,
  projectOf: ({ projectId }) => projectId,
  namedBy: (state, { name, payload }) =>
    name === 'WriteComment'
      ? { ...aboutOf(payload), expertIds: [], people: payload.mentions }
      : { ...aboutOf(state ?? NOTHING), expertIds: [], people: [] },
  withoutOwn({ name, payload }) {
    if (name !== 'WriteComment' || payload.kind === 'official') return payload;
    const { text: _, ...rest } = payload;
    return rest;
  },
  keptApart({ fact, fileId }, { name, payload }) {
    if (fact.type === 'CommentWithdrawn') return { id: fileId, data: null };
    return name === 'WriteComment' && payload.kind === 'note' ? { id: fileId, data: { text: payload.text } } : null;
  },
  authorise(state, { name, payload }, { named, principal }) {
    if (!principal || principal.actingFor !== null) return refuse('COMMENT_FORBIDDEN');
    // Whoever reads what it is about no more is not told what was said on it, also not by themselves.
    if (!named?.seen || !(named.project ?? named.meeting)) {
      if (name !== 'WriteComment') return refuse('COMMENT_UNKNOWN');
      return refuse(payload.projectId === null ? 'COMMENT_MEETING_UNKNOWN' : 'COMMENT_PROJECT_UNKNOWN');
    }
    return name === 'WriteComment' || state?.by === principal.personId ? null : refuse('COMMENT_FORBIDDEN');
  },
  decide(batch, command) {
    const { state } = batch;
    if (command.name === 'WriteComment') return state ? refuse('COMMENT_EXISTS') : write(batch, command.payload);
    if (!state) return refuse('COMMENT_UNKNOWN');
    if (state.kind === 'official') return refuse('COMMENT_LASTS');
    if (state.withdrawnAt !== null) return refuse('COMMENT_WITHDRAWN');
    batch.add({ type: 'CommentWithdrawn', v: 1, data: {} });
    return null;
  },
  evolve: evolveComment,
  statusOf: ({ withdrawnAt }) => (withdrawnAt === null ? 'standing' : 'withdrawn'),
  // Whoever reads the project, and nobody else; a meeting is read by every official.
  readersOf: ({ meetingId }) => (meetingId ? 'everyone' : []),
  noticesOf,
  publishedBy: () => null,
  reactionsOf: () => [],
};

function refuse(code: CommentRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

function write(batch: FileBatch<CommentFile, CommentFact, FileContext>, payload: Written): FileRefusal | null {
  const { named } = batch.ctx;
  const of = named?.project ?? named?.meeting;
  if (!named || !of) return refuse('COMMENT_PROJECT_UNKNOWN');
  if (named.project ? payload.meetingId : (payload.itemId ?? payload.formId)) return refuse('COMMENT_ABOUT_ONE');
  if (payload.formId && named.formThere !== true) return refuse('COMMENT_FORM_UNKNOWN');
  if (payload.itemId !== null && named.itemThere !== true) return refuse('COMMENT_ITEM_UNKNOWN');
  if (new Set(payload.mentions).size < payload.mentions.length) return refuse('COMMENT_MENTION_TWICE');
  const blind = named.blind ?? [];
  if (blind.length > 0) return refuse('COMMENT_MENTION_BLIND', { people: blind.join(', ') });
  const text = payload.kind === 'official' ? payload.text : null;
  batch.add({ type: 'CommentWritten', v: 1, data: { ...payload, text, projectName: nameOf(of) } });
  return null;
}

function evolveComment(
  state: CommentFile | null,
  { actor, fact, fileId, recordedAt }: FileEvent<CommentFact>,
): CommentFile {
  if (fact.type === 'CommentWritten') {
    const { projectName: _, ...data } = fact.data;
    return { id: fileId, ...data, by: actor.id, at: recordedAt, withdrawnAt: null };
  }
  if (!state) throw new Error('a comment begins with being written');
  return { ...state, withdrawnAt: recordedAt };
}

const NOTHING = { projectId: null, itemId: null };
type About = Pick<Written, 'projectId' | 'itemId' | 'formId' | 'meetingId'>;

const aboutOf = ({ formId = null, itemId, meetingId = null, projectId }: About) =>
  projectId === null ? { projectId, meetingId } : { projectId, itemId, formId };

/** A meeting is called by its day and place. */
const nameOf = (of: Pick<ProjectState, 'name'> | Pick<Meeting, 'day' | 'place'>): string =>
  'name' in of ? of.name : `${of.day} ${of.place}`;

const MENTIONED: Readonly<Record<CommentFile['kind'], Text>> = {
  official: { zh: '有批示意见提及您', en: 'An official comment mentions you' },
  note: { zh: '有工作备注提及您', en: 'A working note mentions you' },
};

/** Of the words nothing stands in a notice: a note may be taken back, and a mail cannot. */
function noticesOf({ fact }: FileEvent<CommentFact>): readonly FileNotice[] {
  if (fact.type !== 'CommentWritten') return [];
  const { kind, meetingId, mentions, projectId, projectName } = fact.data;
  const about = projectId === null ? { kind: 'meeting', id: meetingId ?? '' } : { kind: PROJECT_KIND, id: projectId };
  return mentions.map((recipientId) => ({
    recipientId,
    title: MENTIONED[kind],
    body: { zh: projectName, en: projectName },
    about,
  }));
}
