import { centreHead, commitmentUnit, companyAgent, helpdesk, investor } from '../authority/grants';
import { clockHolder } from '../duty/duties';
import {
  type Commitment,
  commitmentClock,
  commitmentsOf,
  type DeliveryStep,
  deliveryStep,
} from '../project/commitments';
import { applyForDelivery, decideDelivery, reviewDelivery } from '../steps/deliveries';
import { actingPeople, checkMoney } from './checks';
import { checkChosen, guardOf, isKeeper, OTHER_SIDE, type Theirs } from './commitment.rules';
import { type At, byMandate, forCompany, whyNone, whyNotThis, type WhyNot } from './for-company';
import { firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

const at =
  (step: DeliveryStep) =>
  (each: Commitment): boolean =>
    deliveryStep(each) === step;

/** The company, or whom it lets apply for it: the help centre as well only by a mandate. Never whoever decides on it. */
const whyNotApply: WhyNot = (each, view) =>
  isKeeper(each, view.ctx) ? OTHER_SIDE : forCompany('delivery', [each.unitId], view).refusal;

/** The unit that promised, and who stands in where it has nobody; 帮办代办不包办: never whoever applied. */
const mayJudge: Theirs = (each, { ctx, project }: At) => {
  const people = actingPeople(ctx);
  if (each.application?.people.some((id) => people.includes(id))) return false;
  const { directory, policy } = ctx;
  return (
    isKeeper(each, ctx) || people.includes(clockHolder(commitmentClock(each.no), project, policy, directory).personId)
  );
};

const numberOf = ({ project }: At, id: string): number =>
  commitmentsOf(project).find((each) => each.id === id)?.no ?? 0;

export const applyForDeliveryRule: ProjectRule<'ApplyForDelivery'> = {
  name: 'ApplyForDelivery',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead, investor, companyAgent],
  guard: (view) => whyNone(at('application'), whyNotApply, view),
  apply(batch, { commitmentId, number, sha256, words }) {
    const refusal = whyNotThis(commitmentId, at('application'), whyNotApply, batch);
    if (refusal) return refusal;
    const people = [...actingPeople(batch.ctx)];
    const shown = {
      words,
      number: number ?? null,
      sha256: sha256 ?? null,
      ...byMandate(forCompany('delivery', [], batch)),
    };
    applyForDelivery(batch, { id: commitmentId, no: numberOf(batch, commitmentId), people, ...shown });
    return null;
  },
};

const JUDGED_BY = [commitmentUnit, centreHead];

export const reviewDeliveryRule: ProjectRule<'ReviewDelivery'> = {
  name: 'ReviewDelivery',
  target: 'project',
  in: OPEN,
  authority: JUDGED_BY,
  guard: (view) => guardOf(at('review'), mayJudge, view, OTHER_SIDE),
  apply(batch, { commitmentId, decision, words }) {
    const refusal = checkChosen(commitmentId, at('review'), mayJudge, batch, OTHER_SIDE);
    if (refusal) return refusal;
    const complete = decision === 'approve';
    reviewDelivery(batch, { id: commitmentId, no: numberOf(batch, commitmentId), complete, words });
    return null;
  },
};

export const decideDeliveryRule: ProjectRule<'DecideDelivery'> = {
  name: 'DecideDelivery',
  target: 'project',
  in: OPEN,
  authority: JUDGED_BY,
  guard: (view) => guardOf(at('decision'), mayJudge, view, OTHER_SIDE),
  apply(batch, { commitmentId, decision, money, words }) {
    const refusal = firstRefusal(
      checkChosen(commitmentId, at('decision'), mayJudge, batch, OTHER_SIDE),
      checkMoney('money', money),
    );
    if (refusal) return refusal;
    const granted = decision === 'approve';
    const promised = commitmentsOf(batch.project).find((each) => each.id === commitmentId)?.money ?? null;
    // What was promised in one currency is granted in it.
    if (granted && money && promised && money.currency !== promised.currency) {
      return refuse('DELIVERY_CURRENCY', { currency: promised.currency });
    }
    const given = granted ? (money ?? promised) : null;
    decideDelivery(batch, { id: commitmentId, no: numberOf(batch, commitmentId), granted, money: given, words });
    return null;
  },
};
