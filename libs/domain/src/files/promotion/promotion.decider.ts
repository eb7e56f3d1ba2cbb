import type { Promotion, PromotionCommandMap, PromotionSheet } from '@bangban/contract';
import type { GivenAct } from '@bangban/contract/vocabulary';
import type { FileEvent, FileNotice, FileRefusal, Reaction } from '@bangban/kernel';
import { PROJECT_KIND } from '../../reaction/reactions';
import type { PromotedLead, SystemCommand } from '../../reaction/system-commands';
import { isRefusalNote, type NoteRefusal } from '../draft';
import type { FileContext, FileDecider } from '../file-kinds';
import { mayInLibrary } from '../investor/may-in-library';
import { attachLeaflet, removeLeaflet } from './leaflets';
import { evolvePromotion } from './promotion.evolve';
import {
  add,
  type Deciding,
  type PromotionFact,
  type PromotionInput,
  promotionStatus,
  refuse,
} from './promotion.facts';
import { PROMOTION_REFUSALS } from './promotion.refusals';

const GIVEN: Readonly<Record<Exclude<PromotionInput, NoteRefusal>['name'], GivenAct>> = {
  DraftPromotion: 'keep-libraries',
  RevisePromotion: 'keep-libraries',
  KeepPromotion: 'keep-libraries',
  ReleasePromotion: 'release-projects',
  UnreleasePromotion: 'keep-libraries',
  AttachLeaflet: 'keep-libraries',
  RemoveLeaflet: 'keep-libraries',
  WithdrawPromotion: 'keep-libraries',
  TurnIntoLead: 'keep-libraries',
};

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
      case 'AttachLeaflet':
        return attachLeaflet(batch, state, command.payload);
      case 'RemoveLeaflet':
        return removeLeaflet(batch, state, command.payload);
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
