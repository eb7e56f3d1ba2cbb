import { isDateOnly } from '@bangban/kernel';
import { stands } from '../authority/authority';
import { centreHead, companyAgent, helpdesk, investor } from '../authority/grants';
import type { Batch } from '../batch';
import type { CommandMap } from '../command/commands';
import { isOpenItem } from '../help-item/item-states';
import { isFitAgent, type Mandate, mandatesOf, stillHolds } from '../project/mandates';
import { firstEndNotice } from '../steps/agency';
import type { Refusal } from '../world';
import { actingPeople, checkMember, today } from './checks';
import type { At } from './for-company';
import { firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

type Granting = CommandMap['GrantAgency'];

const isCompany = ({ ctx, project }: At): boolean =>
  ctx.principal !== null && stands('investor', ctx.principal, { project, item: null, escalation: null }, ctx);

/** Items that are under way, of which none lies with the agent's own unit. */
function checkItems(batch: Batch, itemIds: readonly string[], unitId: string): Refusal | null {
  for (const id of itemIds) {
    const item = batch.item(id);
    if (!item || !isOpenItem(item.state)) return refuse('ITEM_UNKNOWN', { itemId: id });
    if (item.unitId === unitId) return refuse('AGENT_OWN_MATTER');
  }
  return null;
}

function checkGranting(batch: Batch, payload: Granting): Refusal | null {
  const { ctx, project } = batch;
  const { delivery, itemIds = [], number, personId, promises, sha256, unitId, until } = payload;
  const recorded = !isCompany(batch);
  const nothing = itemIds.length === 0 && !delivery && !promises;
  return firstRefusal(
    checkMember(ctx, unitId, personId),
    isFitAgent(personId, project, ctx.directory) ? null : refuse('AGENT_UNFIT'),
    // On paper, somebody else than the agent says that it is there.
    recorded && actingPeople(ctx).includes(personId) ? refuse('MANDATE_SELF') : null,
    recorded && number === undefined && sha256 === undefined ? refuse('MANDATE_PROOF_MISSING') : null,
    nothing ? refuse('MANDATE_EMPTY') : null,
    !isDateOnly(until) || until < today(ctx) ? refuse('MANDATE_OVER', { date: until }) : null,
    checkItems(batch, itemIds, unitId),
  );
}

/** Whom it could be given to: of a paper that somebody records, nobody is their own agent. */
function checkAnybody(at: At): Refusal | null {
  const { ctx, project } = at;
  const { directory } = ctx;
  const self = isCompany(at) ? [] : actingPeople(ctx);
  const anybody = Object.keys(directory.people).some((id) => !self.includes(id) && isFitAgent(id, project, directory));
  return anybody ? null : refuse('AGENT_NONE');
}

/**
 * 委托代办: the company names who acts for it, in what and until when; what came on paper the help centre records, with the paper.
 * What is the company's own to decide is in no mandate.
 */
export const grantAgency: ProjectRule<'GrantAgency'> = {
  name: 'GrantAgency',
  target: 'project',
  in: OPEN,
  authority: [investor, helpdesk, centreHead],
  allOpenItems: true,
  guard: checkAnybody,
  apply(batch, payload) {
    const refusal = checkGranting(batch, payload);
    if (refusal) return refusal;
    const { delivery, itemIds = [], number, personId, promises, sha256, unitId, until, words } = payload;
    batch.add('AgencyGranted', {
      id: batch.newId(),
      no: mandatesOf(batch.project).length + 1,
      agentId: personId,
      unitId,
      itemIds: [...new Set(itemIds)],
      delivery: delivery === true,
      promises: promises === true,
      until,
      words: words ?? '',
      byCompany: isCompany(batch),
      number: number ?? null,
      sha256: sha256 ?? null,
      endNotice: firstEndNotice(payload, batch.ctx),
    });
    return null;
  },
};

/** The company ends any; the centre records that it has; an agent lays down what is their own. */
function mayEnd({ agentId }: Mandate, at: At): boolean {
  const { ctx, project } = at;
  const { principal } = ctx;
  const subject = { project, item: null, escalation: null };
  const centre = principal?.roles.includes('helpdesk-officer') === true;
  const head = principal !== null && stands('help-centre-head', principal, subject, ctx);
  return centre || head || isCompany(at) || (ctx.actor.actingFor === null && agentId === ctx.actor.id);
}

const standing = (at: At): readonly Mandate[] =>
  mandatesOf(at.project).filter((each) => stillHolds(each, today(at.ctx)));

/** 撤回委托: at once. What was done by it before stays done. */
export const withdrawAgency: ProjectRule<'WithdrawAgency'> = {
  name: 'WithdrawAgency',
  target: 'project',
  in: OPEN,
  authority: [investor, helpdesk, centreHead, companyAgent],
  guard: (view) => (standing(view).some((each) => mayEnd(each, view)) ? null : refuse('MANDATE_NONE')),
  apply(batch, { mandateId, reason }) {
    const mandate = standing(batch).find(({ id }) => id === mandateId);
    if (!mandate || !mayEnd(mandate, batch)) return refuse('MANDATE_UNKNOWN', { id: mandateId });
    const { agentId, id, no } = mandate;
    batch.add('AgencyWithdrawn', { id, no, agentId, reason });
    return null;
  },
};
