import { centreHead, commitmentUnit, helpdesk, investor } from '../authority/grants';
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
import { type At, checkChosen, guardOf, holds, isKeeper, OTHER_SIDE, type Theirs } from './commitment.rules';
import { firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

const at =
  (step: DeliveryStep) =>
  (each: Commitment): boolean =>
    deliveryStep(each) === step;

const APPLIED_BY = [helpdesk, centreHead, investor];
/** The company; and the help centre where it came on paper. Never whoever decides on it. */
const mayApply: Theirs = (each, view) => holds('ApplyForDelivery', APPLIED_BY, view) && !isKeeper(each, view.ctx);

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
  authority: APPLIED_BY,
  guard: (view) => guardOf(at('application'), mayApply, view, OTHER_SIDE),
  apply(batch, { commitmentId, number, sha256, words }) {
    const refusal = checkChosen(commitmentId, at('application'), mayApply, batch, OTHER_SIDE);
    if (refusal) return refusal;
    const people = [...actingPeople(batch.ctx)];
    const shown = { words, number: number ?? null, sha256: sha256 ?? null };
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
