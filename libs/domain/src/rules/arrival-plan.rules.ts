import { agreedMoney } from '../project/agreed';
import { daysOfPeriod, planInForce, planOff } from '../project/arrival-plan';
import { centreHead, follower, helpdesk, introducer } from '../authority/grants';
import type { Refusal } from '../world';
import { checkMoney } from './checks';
import { firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

interface Line {
  readonly period: string;
  readonly money: { readonly amount: string; readonly currency: string };
}

/** Two amounts of one currency for the same days would be counted at two ends. */
function overlapping(instalments: readonly Line[]): Refusal | null {
  const spans = instalments
    .map(({ money, period }) => ({ currency: money.currency, period, ...daysOfPeriod(period) }))
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
  const ends = new Map<string, { until: string; period: string }>();
  for (const { currency, from, period, until } of spans) {
    const before = ends.get(currency);
    if (before && from <= before.until) return refuse('ARRIVAL_PLAN_OVERLAPS', { period, before: before.period });
    ends.set(currency, { until, period });
  }
  return null;
}

/** 到资计划: what is agreed, period by period, whole. A new one takes the place of the last and says why; the last stays. */
export const planArrivals: ProjectRule<'PlanArrivals'> = {
  name: 'PlanArrivals',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead, follower, introducer],
  guard: ({ project }) => (agreedMoney(project).length === 0 ? refuse('ARRIVAL_PLAN_EARLY') : null),
  apply(batch, { instalments, reason }) {
    const { project } = batch;
    const off = planOff(
      instalments.map(({ money }) => money),
      agreedMoney(project),
    );
    const refusal =
      firstRefusal(...instalments.map(({ money }) => checkMoney('instalments', money))) ??
      overlapping(instalments) ??
      (off ? refuse('ARRIVAL_PLAN_NOT_WHOLE', off) : null);
    if (refusal) return refusal;
    batch.add('ArrivalsPlanned', {
      version: (planInForce(project)?.version ?? 0) + 1,
      instalments: instalments
        .map(({ money, period }) => ({ period, until: daysOfPeriod(period).until, money }))
        .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0)),
      reason,
    });
    return null;
  },
};
