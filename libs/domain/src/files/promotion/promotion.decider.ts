import type { Promotion, PromotionCommandMap, PromotionSheet } from '@bangban/contract';
import type { GivenAct, PromotionStatus } from '@bangban/contract/vocabulary';
import {
  type FileBatch,
  type FileEvent,
  type FileNotice,
  type FileRefusal,
  type Reaction,
  searchText,
  toSimplified,
} from '@bangban/kernel';
import type { RefusedReaction } from '../../event/reaction.events';
import { PROJECT_KIND } from '../../reaction/reactions';
import type { PromotedLead, SystemCommand } from '../../reaction/system-commands';
import { isRefusalNote, type NoteRefusal } from '../draft';
import type { FileContext, FileDecider } from '../file-kinds';
import { mayInLibrary } from '../investor/may-in-library';
import { PROMOTION_REFUSALS, type PromotionRefusalCode } from './promotion.refusals';

type PromotionCommandName = keyof PromotionCommandMap;
export type PromotionCommand = {
  [N in PromotionCommandName]: { readonly name: N; readonly payload: PromotionCommandMap[N] };
}[PromotionCommandName];
export type PromotionInput = PromotionCommand | NoteRefusal;

type Fact<Type extends string, Data extends object> = { readonly type: Type; readonly v: 1; readonly data: Data };
type Why = { readonly reason: string };
export type PromotionFact =
  | Fact<'PromotionDrafted', PromotionSheet>
  | Fact<'PromotionRevised', PromotionSheet & Why>
  | Fact<'PromotionKept', object>
  | Fact<'PromotionReleased', object>
  | Fact<'PromotionUnreleased', Why>
  | Fact<'PromotionWithdrawn', Why>
  | Fact<'PromotionTurned', { readonly projectId: string; readonly lead: PromotedLead }>
  /** The lead could not be registered: the sheet is in the library again. */
  | Fact<'PromotionLeadRefused', RefusedReaction>;

type Deciding = FileBatch<Promotion, PromotionFact, FileContext>;

const GIVEN: Readonly<Record<PromotionCommandName, GivenAct>> = {
  DraftPromotion: 'keep-libraries',
  RevisePromotion: 'keep-libraries',
  KeepPromotion: 'keep-libraries',
  ReleasePromotion: 'release-projects',
  UnreleasePromotion: 'keep-libraries',
  WithdrawPromotion: 'keep-libraries',
  TurnIntoLead: 'keep-libraries',
};

/** Where it stands: what ended it first. */
export function promotionStatus({ kept, lead, released, withdrawn }: Promotion): PromotionStatus {
  if (lead) return 'lead';
  if (withdrawn) return 'withdrawn';
  if (released) return 'released';
  return kept ? 'kept' : 'draft';
}

/**
 * 项目库: a project on offer. What everybody may read is released by a second person, and taken off the page before it is
 * changed. Turning it into a lead asks for the project by a reaction, under an id that stands in the event: however often that
 * is carried, it is one.
 */
export const PROMOTION_FILE: FileDecider<Promotion, PromotionInput, PromotionFact> = {
  kind: 'promoted-project',
  refusals: PROMOTION_REFUSALS,
  authorise(state, command, { actor, directory, policy, principal }) {
    if (isRefusalNote(command)) return actor.kind === 'system' ? null : refuse('PROMOTION_FORBIDDEN');
    if (!principal) return refuse('PROMOTION_FORBIDDEN');
    const act = GIVEN[command.name];
    if (act === 'release-projects' && principal.actingFor !== null) return refuse('PROMOTION_NOT_FOR_ANOTHER');
    if (!mayInLibrary(act, principal, policy, directory)) return refuse('PROMOTION_FORBIDDEN');
    const own = command.name === 'ReleasePromotion' && state?.hands.includes(principal.personId);
    return own ? refuse('PROMOTION_OWN_WORK') : null;
  },
  decide(batch, command) {
    const { state } = batch;
    if (command.name === 'DraftPromotion') {
      if (state) return refuse('PROMOTION_EXISTS');
      return wrong(batch, command.payload) ?? add(batch, { type: 'PromotionDrafted', v: 1, data: command.payload });
    }
    if (!state) return refuse('PROMOTION_UNKNOWN');
    if (command.name === 'NoteRefusal') {
      return add(batch, { type: 'PromotionLeadRefused', v: 1, data: command.payload });
    }
    const status = promotionStatus(state);
    if (status === 'lead' || status === 'withdrawn') return refuse('PROMOTION_OVER');
    switch (command.name) {
      case 'RevisePromotion':
        return status === 'released' ? refuse('PROMOTION_RELEASED') : revise(batch, state, command.payload);
      case 'KeepPromotion':
        return status === 'draft'
          ? add(batch, { type: 'PromotionKept', v: 1, data: {} })
          : refuse('PROMOTION_NOT_DRAFT');
      case 'ReleasePromotion':
        return status === 'kept'
          ? add(batch, { type: 'PromotionReleased', v: 1, data: {} })
          : refuse('PROMOTION_NOT_KEPT');
      case 'UnreleasePromotion':
        return status === 'released'
          ? add(batch, { type: 'PromotionUnreleased', v: 1, data: command.payload })
          : refuse('PROMOTION_NOT_RELEASED');
      case 'WithdrawPromotion':
        return add(batch, { type: 'PromotionWithdrawn', v: 1, data: command.payload });
      case 'TurnIntoLead':
        return status === 'draft' ? refuse('PROMOTION_NOT_KEPT') : turn(batch, state, command.payload);
    }
  },
  evolve: evolvePromotion,
  statusOf: promotionStatus,
  readersOf: () => 'everyone',
  noticesOf,
  publishedBy: () => null,
  reactionsOf({ fact }): readonly Reaction[] {
    if (fact.type !== 'PromotionTurned') return [];
    const command: SystemCommand = { name: 'RegisterPromotedLead', payload: fact.data.lead };
    return [{ target: { kind: PROJECT_KIND, id: fact.data.projectId }, command }];
  },
};

function refuse(code: PromotionRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

function add(batch: Deciding, fact: PromotionFact): null {
  batch.add(fact);
  return null;
}

function wrong({ ctx }: Deciding, { contactUnitId, money, siteUnitId }: PromotionSheet): FileRefusal | null {
  const units = [siteUnitId, contactUnitId].every((id) => ctx.directory.units[id]?.active);
  if (!units) return refuse('PROMOTION_UNIT_UNKNOWN');
  return money && !/[1-9]/.test(money.amount) ? refuse('PROMOTION_AMOUNT') : null;
}

function revise(
  batch: Deciding,
  { sheet }: Promotion,
  { reason, ...said }: PromotionCommandMap['RevisePromotion'],
): FileRefusal | null {
  const names = Object.keys(said) as (keyof PromotionSheet)[];
  const same = names.every((each) => JSON.stringify(said[each]) === JSON.stringify(sheet[each]));
  if (same) return refuse('PROMOTION_UNCHANGED');
  return wrong(batch, said) ?? add(batch, { type: 'PromotionRevised', v: 1, data: { ...said, reason } });
}

function turn(
  batch: Deciding,
  { id, sheet }: Promotion,
  payload: PromotionCommandMap['TurnIntoLead'],
): FileRefusal | null {
  const { ctx } = batch;
  const { followerId, introducingUnitId, investor, investorId } = payload;
  if (!ctx.directory.units[introducingUnitId]?.active) return refuse('PROMOTION_UNIT_UNKNOWN');
  const lead: PromotedLead = {
    promotionId: id,
    name: sheet.name,
    industry: sheet.industry,
    money: sheet.money,
    landingUnitId: sheet.siteUnitId,
    introducingUnitId,
    followerId: followerId ?? '',
    investor: investor ?? null,
    investorId: investorId ?? null,
  };
  // The command's own id becomes the project's: it is made once, and both sides know it from the first moment.
  return add(batch, { type: 'PromotionTurned', v: 1, data: { projectId: ctx.commandId, lead } });
}

const sought = ({ name, nameEn }: PromotionSheet): string => toSimplified(searchText(`${name} ${nameEn ?? ''}`));

function evolvePromotion(state: Promotion | null, event: FileEvent<PromotionFact>): Promotion {
  const { actor, fact, fileId: id, recordedAt: at } = event;
  const by = actor.id;
  const hand = actor.actingFor === null ? [by] : [by, actor.actingFor];
  if (fact.type === 'PromotionDrafted') {
    const open = { kept: null, released: null, withdrawn: null, lead: null, leadRefused: null };
    return { id, sheet: fact.data, sought: sought(fact.data), hands: hand, draftedAt: at, ...open };
  }
  if (!state) throw new Error('a sheet begins with its draft');
  switch (fact.type) {
    case 'PromotionRevised': {
      const { reason: _, ...sheet } = fact.data;
      return { ...state, sheet, sought: sought(sheet), hands: [...new Set([...state.hands, ...hand])] };
    }
    case 'PromotionKept':
      return { ...state, kept: { by, at } };
    case 'PromotionReleased':
      return { ...state, released: { by, at } };
    case 'PromotionUnreleased':
      return { ...state, released: null };
    case 'PromotionWithdrawn':
      return { ...state, released: null, withdrawn: { by, at, reason: fact.data.reason } };
    case 'PromotionTurned':
      return { ...state, released: null, leadRefused: null, lead: { by, at, projectId: fact.data.projectId } };
    case 'PromotionLeadRefused':
      return { ...state, lead: null, leadRefused: { code: fact.data.code, at } };
  }
}

/** Who wrote it hears that it is shown, or is not any more; whoever turned it, that no lead came of it. */
function noticesOf(
  { fact }: FileEvent<PromotionFact>,
  { hands, sheet }: Promotion,
  ctx: FileContext,
): readonly FileNotice[] {
  const titles = {
    PromotionReleased: { zh: '推介项目已在公开页展示', en: 'A promoted project is on the public page' },
    PromotionUnreleased: { zh: '推介项目已停止公开展示', en: 'A promoted project is off the public page' },
    PromotionLeadRefused: { zh: '推介项目未能转为线索', en: 'A promoted project did not become a lead' },
  } as const;
  if (!(fact.type in titles)) return [];
  const title = titles[fact.type as keyof typeof titles];
  const body = { zh: sheet.name, en: sheet.nameEn ?? sheet.name };
  return hands.filter((id) => ctx.directory.people[id]?.active).map((recipientId) => ({ recipientId, title, body }));
}
