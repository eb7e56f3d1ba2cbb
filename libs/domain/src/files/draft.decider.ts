import {
  type FileBatch,
  type FileCommand,
  type FileEvent,
  type FileFact,
  type FileNotice,
  type FileRefusal,
  peopleWithRole,
  type RefusalTable,
  type Text,
} from '@bangban/kernel';
import type { RefusedReaction } from '../event/reaction.events';
import {
  type Draft,
  DRAFT_MOVES,
  DRAFT_STATUS_WORDS,
  type DraftAct,
  draftApprovers,
  draftDenial,
  type DraftKindName,
  type DraftRefusal,
  isRefusalNote,
  moved,
  refusalNotices,
  refusedBy,
} from './draft';
import type { FileContext, FileDecider, Publication } from './file-kinds';

/** What two people publish: what is arranged by it, and what becomes of it. The rest is the same for every such kind. */
export interface DraftKind<S extends Draft, Opening, Contents, Published extends { readonly version: number }> {
  readonly kind: DraftKindName;
  /** As commands and facts are called after it: `DraftPolicy`, `PolicyDrafted`. */
  readonly noun: string;
  readonly refusals: RefusalTable;
  readonly refuse: (code: DraftRefusal, details?: FileRefusal['details']) => FileRefusal;
  readonly empty: S;
  /** The version in force. */
  readonly newest: (ctx: FileContext) => number;
  /** What is kept of what was written, to begin with and later. */
  readonly opening: (written: Opening, ctx: FileContext) => Partial<S>;
  readonly contents: (written: Contents, ctx: FileContext) => Partial<S>;
  /** A draft may be unfinished; what it says has to be possible at all. */
  readonly unfit: (draft: S, ctx: FileContext) => FileRefusal | null;
  /** What stands against publishing it besides. */
  readonly unfinished: (draft: S, ctx: FileContext) => FileRefusal | null;
  readonly published: (draft: S, ctx: FileContext) => Published;
  readonly publication: (published: Published, draft: S) => Publication;
  readonly words: { readonly waits: Text; readonly published: Text; readonly withdrawn: Text };
  /** What it arranges, in a few words. */
  readonly contentsText: (draft: S) => Text;
}

type Fact<Type extends string, Data extends object> = { readonly type: Type; readonly v: 1; readonly data: Data };

/** What becomes true of such a file. What it publishes stands in the fact. */
export type DraftFact<Noun extends string, Opening extends object, Contents extends object, Published extends object> =
  | Fact<`${Noun}Drafted`, Opening & { readonly base: number }>
  | Fact<`${Noun}Revised`, Contents>
  | Fact<`${Noun}Rebased`, { readonly base: number }>
  | Fact<`${Noun}Checked`, Record<string, never>>
  | Fact<`${Noun}Published`, Published>
  | Fact<`${Noun}Withdrawn`, { readonly reason: string }>
  /** A project did not take over what this file published. */
  | Fact<`${Noun}AdoptionRefused`, RefusedReaction>;

/** A command and a fact without the noun. */
type Asked<Opening, Contents> =
  | { readonly act: 'draft'; readonly payload: Opening }
  | { readonly act: 'revise'; readonly payload: Contents }
  | { readonly act: 'rebase' | 'check' | 'publish' }
  | { readonly act: 'withdraw'; readonly payload: { readonly reason: string } };
type Said<S, Published> =
  | { readonly type: 'Drafted' | 'Revised'; readonly data: Partial<S> }
  | { readonly type: 'Rebased'; readonly data: { readonly base: number } }
  | { readonly type: 'Checked' }
  | { readonly type: 'Published'; readonly data: Readonly<Record<string, Published>> }
  | { readonly type: 'Withdrawn'; readonly data: { readonly reason: string } }
  | { readonly type: 'AdoptionRefused'; readonly data: RefusedReaction };

/** The decider of a kind that is drafted, checked, approved by a second person and with that published. */
export function draftDecider<
  S extends Draft,
  C extends FileCommand,
  F extends FileFact,
  Opening,
  Contents,
  Published extends { readonly version: number },
>(of: DraftKind<S, Opening, Contents, Published>): FileDecider<S, C, F> {
  const { kind, noun, refuse } = of;
  const actOf = ({ name }: FileCommand): DraftAct | 'draft' =>
    name.slice(0, -noun.length).toLowerCase() as DraftAct | 'draft';
  const asked = (command: FileCommand) =>
    ({ act: actOf(command), payload: command.payload }) as unknown as Asked<Opening, Contents>;
  const said = ({ data, type }: FileFact) => ({ type: type.slice(noun.length), data }) as unknown as Said<S, Published>;
  const published = (data: Readonly<Record<string, Published>>): Published => {
    const version = data[kind];
    if (!version) throw new Error(`a ${kind} was published, and is not there`);
    return version;
  };

  const add = (batch: FileBatch<S, F, FileContext>, type: Said<S, Published>['type'], data: object): null => {
    batch.add({ type: `${noun}${type}`, v: 1, data } as unknown as F);
    return null;
  };

  /** What stands against publishing it, by the version in force. */
  function wrong(draft: S, ctx: FileContext): FileRefusal | null {
    const newest = of.newest(ctx);
    if (draft.base !== newest) return refuse('BASE_OLD', { base: draft.base, newest });
    if (draft.document.trim() === '') return refuse('DOCUMENT_MISSING');
    return of.unfinished(draft, ctx) ?? of.unfit(draft, ctx);
  }

  function decide(batch: FileBatch<S, F, FileContext>, command: FileCommand): FileRefusal | null {
    const { ctx, state } = batch;
    if (isRefusalNote(command)) {
      return state ? add(batch, 'AdoptionRefused', command.payload) : refuse('FILE_UNKNOWN');
    }
    const given = asked(command);
    if (given.act === 'draft') {
      if (state) return refuse('FILE_EXISTS');
      const opening = of.opening(given.payload, ctx);
      return of.unfit({ ...of.empty, ...opening }, ctx) ?? add(batch, 'Drafted', { ...opening, base: of.newest(ctx) });
    }
    if (!state) return refuse('FILE_UNKNOWN');
    if (!DRAFT_MOVES[given.act].includes(state.status)) {
      const { en, zh } = DRAFT_STATUS_WORDS[state.status];
      return refuse('FILE_STATUS', { status: state.status, statusZh: zh, statusEn: en });
    }
    switch (given.act) {
      case 'revise': {
        const contents = of.contents(given.payload, ctx);
        return of.unfit({ ...state, ...contents }, ctx) ?? add(batch, 'Revised', contents);
      }
      case 'rebase': {
        const base = of.newest(ctx);
        if (state.base === base) return refuse('BASE_NEWEST');
        return of.unfit(state, ctx) ?? add(batch, 'Rebased', { base });
      }
      case 'check':
        return wrong(state, ctx) ?? add(batch, 'Checked', {});
      case 'publish':
        if (state.hands.includes(ctx.actor.id)) return refuse('FILE_SECOND_PERSON');
        return wrong(state, ctx) ?? add(batch, 'Published', { [kind]: of.published(state, ctx) });
      case 'withdraw':
        return add(batch, 'Withdrawn', { reason: given.payload.reason });
    }
  }

  function evolve(state: S | null, { actor, fact, fileId }: FileEvent<F>): S {
    const before = state ?? of.empty;
    const event = said(fact);
    switch (event.type) {
      case 'Drafted':
        return { ...of.empty, ...event.data, id: fileId, hands: [actor.id] };
      case 'Revised':
        return { ...moved(before, 'revise', actor.id), ...event.data };
      case 'Rebased':
        return moved(before, 'rebase', actor.id, event.data.base);
      case 'Checked':
        return moved(before, 'check', actor.id);
      case 'Published':
        return moved(before, 'publish', actor.id, published(event.data).version);
      case 'Withdrawn':
        return moved(before, 'withdraw', actor.id);
      case 'AdoptionRefused':
        return refusedBy(before);
    }
  }

  function noticesOf({ actor, fact }: FileEvent<F>, draft: S, ctx: FileContext): readonly FileNotice[] {
    const to = (people: readonly string[], title: Text, body: Text): readonly FileNotice[] =>
      [...new Set(people)].filter((id) => id !== actor.id).map((recipientId) => ({ recipientId, title, body }));
    const event = said(fact);
    const { contentsText, words } = of;
    const approvers = draftApprovers(kind, ctx);
    switch (event.type) {
      case 'Checked':
        return to(
          approvers.filter((id) => !draft.hands.includes(id)),
          words.waits,
          contentsText(draft),
        );
      case 'Published': {
        const all = [...draft.hands, ...approvers, ...peopleWithRole(ctx.directory, 'system-admin')];
        return to(all, words.published, contentsText(draft));
      }
      case 'Withdrawn': {
        const { en, zh } = contentsText(draft);
        const { reason } = event.data;
        return to(draft.hands, words.withdrawn, { zh: `${zh}：${reason}`, en: `${en}: ${reason}` });
      }
      case 'AdoptionRefused':
        return refusalNotices(draft, event.data, approvers);
      default:
        return [];
    }
  }

  return {
    kind,
    refusals: of.refusals,
    authorise(_, command, ctx) {
      // No person says of a file what the system notes.
      if (isRefusalNote(command)) return ctx.actor.kind === 'system' ? null : refuse('FILE_FORBIDDEN');
      const denial = draftDenial(actOf(command), kind, ctx);
      return denial && refuse(denial);
    },
    decide,
    evolve,
    statusOf: ({ status }) => status,
    readersOf: () => 'everyone',
    noticesOf,
    publishedBy({ fact }, draft) {
      const event = said(fact);
      return event.type === 'Published' ? of.publication(published(event.data), draft) : null;
    },
    reactionsOf: () => [],
  };
}
