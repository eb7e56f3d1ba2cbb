import type { AnswerOf, projectDetail } from '@bangban/contract';
import { activePerson, dateAt } from '@bangban/kernel';
import type { HelpItemState } from '../help-item/help-item.state';
import { isOpenItem } from '../help-item/item-states';
import type { GateCheck, GateNeed } from '../policy/policy';
import type { Context, World } from '../world';
import { isArrival, standingOf } from '../project/arrivals';
import { isMore } from '../project/money';
import { sinceUndone } from '../project/asked-anew';
import { isAdmitted, needsReview } from '../review/admission';
import { resolveHolder } from './holders';
import { HANDED_OVER, partyFault } from './parties';
import { PARTIES, type Party, type ProjectState } from '../project/project.state';
import { nextStage, type Stage } from '../project/stages';

/** One thing a gate still lacks: what it is and who holds it; for open items, the item. */
export type MissingNeed = GateNeedState['missing'][number];

/** A need of a gate, met or with what it lacks. */
export type GateNeedState = AnswerOf<typeof projectDetail>['gate']['needs'][number];

/** The gate before the next stage (or before closing, in production), need by need. Expects all open items loaded. */
export function gateState(world: World, ctx: Context): readonly GateNeedState[] {
  const { project } = world;
  if (!project) return [];
  const to = nextStage(project.stage);
  const needs = to ? ctx.policy.stages[to].gate : ctx.policy.closing;
  return needs.map((need) => {
    const missing = missingFor(need, project, to, world, ctx);
    return { key: need.key, label: need.label, met: missing.length === 0, missing };
  });
}

/** Everything the gate lacks, all at once; empty means that it is open. */
export function missingAtGate(world: World, ctx: Context): readonly MissingNeed[] {
  return gateState(world, ctx).flatMap((need) => need.missing);
}

function missingFor(
  need: GateNeed,
  project: ProjectState,
  to: Stage | null,
  world: World,
  ctx: Context,
): readonly MissingNeed[] {
  const check: GateCheck = need.check;
  if (check.type === 'items-closed' || check.type === 'no-open-items') {
    const blocking = Object.values(world.items).filter(
      (item) => isOpenItem(item.state) && (check.type === 'no-open-items' || item.blocks === to),
    );
    return blocking.sort((a, b) => a.no - b.no).map((item) => openItem(need, item));
  }
  if (check.type === 'leader-named') return missingParty(need, 'leader', need.key, project, ctx);
  if (check.type === 'parties-filled' || check.type === 'parties-standing') {
    const needs = to ? ctx.policy.stages[to].gate : ctx.policy.closing;
    const own = needs.some((each) => each.check.type === 'leader-named');
    return PARTIES.filter((party) => party !== 'leader' || !own).flatMap((party) =>
      missingParty(need, party, `${need.key}:${party}`, project, ctx),
    );
  }
  if (isMet(check, sinceUndone(need, project, to, ctx.calendar.utcOffsetMinutes), ctx)) return [];
  return [lacking(need, project, ctx)];
}

/**
 * A party that does not stand. Who leads, and whatever changes by hand-over once it was filled, is for those above, never
 * for whoever fills the rest of the team.
 */
function missingParty(need: GateNeed, party: Party, key: string, project: ProjectState, ctx: Context): MissingNeed[] {
  const fault = partyFault(party, project, ctx);
  if (fault === null || (fault === 'empty' && need.check.type === 'parties-standing')) return [];
  const above = party === 'leader' || (fault !== 'empty' && HANDED_OVER.some((each) => each === party));
  const holder = above && need.check.type !== 'leader-named' ? 'help-centre-head' : need.holder;
  return [{ ...lacking({ ...need, holder }, project, ctx), key, fault }];
}

function lacking(need: GateNeed, project: ProjectState, ctx: Context): MissingNeed {
  const { unitId, personId } = resolveHolder(need.holder, need.key, project, ctx.directory);
  return { key: need.key, label: need.label, unitId, personId, itemId: null, fault: null };
}

function openItem(need: GateNeed, item: HelpItemState): MissingNeed {
  return {
    key: need.key,
    label: need.label,
    unitId: item.unitId,
    personId: item.personId,
    itemId: item.id,
    fault: null,
  };
}

type ItemlessCheck = Exclude<
  GateCheck,
  { type: 'items-closed' | 'no-open-items' | 'leader-named' | 'parties-filled' | 'parties-standing' }
>;

function isMet(check: ItemlessCheck, project: ProjectState, ctx: Context): boolean {
  switch (check.type) {
    case 'investor-identified':
      return project.investor !== null;
    case 'follower-named':
      return activePerson(ctx.directory, project.followerId) !== null;
    case 'first-contact':
      return project.firstContactAt !== null;
    case 'judged-worth-pursuing':
      return project.judgement?.verdict === 'worth-pursuing';
    case 'plan-set':
      return project.plan !== null;
    case 'evidence':
      return project.evidence.some((evidence) => check.anyOf.includes(evidence.kind));
    case 'admission':
      if (isAdmitted(project.admission)) return true;
      // A review that did not let it in is not got round by a paper.
      if (project.admission || needsReview(project, ctx.policy.reviews)) return false;
      return project.evidence.some((evidence) => check.anyOf.includes(evidence.kind));
    case 'contract':
      // Capital added to a contract is not the contract.
      return project.evidence.some(
        ({ kind, money, parties, signingKind }) =>
          kind === 'contract' && parties.length >= 2 && money !== null && signingKind !== 'added-capital',
      );
    case 'milestone':
      return project.milestones.some((milestone) => milestone.milestone === check.milestone);
    case 'fund-arrival':
      return project.fundArrivals.some(
        (each) => isArrival(each) && isMore(standingOf(each, project.fundArrivals).amount, '0'),
      );
    case 'aftercare-over-or-evidence': {
      const over = project.aftercareUntil !== null && today(ctx) > project.aftercareUntil;
      return over || project.evidence.some((evidence) => evidence.kind === check.evidence);
    }
  }
}

function today(ctx: Context): string {
  return dateAt(ctx.now, ctx.calendar.utcOffsetMinutes);
}
