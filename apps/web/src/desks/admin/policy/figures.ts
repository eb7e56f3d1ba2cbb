import { type Policy, STAGES } from '@bangban/domain';
import type { PolicyWords } from './fact';
import { reviewFigures } from './review-figures';
import { visitFigures } from './visit-figures';

export type FigureUnit =
  | 'days'
  | 'times'
  | 'months'
  | 'percent'
  | 'minutes'
  | 'calendarDays'
  | 'dayOfMonth'
  | 'points'
  | 'month'
  | 'time'
  | 'entries'
  | 'score'
  | 'people'
  | 'places';

/** One number of a policy that a draft can change. */
export interface Figure {
  /** Where it stands: RFC 6901. */
  readonly path: string;
  readonly label: string;
  readonly unit: FigureUnit;
  readonly value: number;
}

export interface FigureSection {
  readonly key: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Every number of a policy that an office sets, under the headings of the page that shows it. */
export function policyFigures(policy: Policy, words: PolicyWords): readonly FigureSection[] {
  const { say } = words;
  return [
    { key: 'limits', title: say('admin.policy.limits'), figures: limitFigures(policy, words) },
    { key: 'reviews', title: say('admin.policy.reviews'), figures: reviewFigures(policy, words) },
    { key: 'visits', title: say('admin.policy.visits'), figures: visitFigures(policy, words) },
    ...STAGES.map((stage) => ({
      key: `stage:${stage}`,
      title: say('admin.policy.stage', { stage: say(`words.stage.${stage}`) }),
      figures: stageFigures(policy, stage, words),
    })),
  ].filter(({ figures }) => figures.length > 0);
}

const COMPLAINT_FIGURES = {
  accept: 'complaintAccept',
  answer: 'complaintAnswer',
  confirm: 'complaintConfirm',
  decide: 'complaintDecide',
  climb: 'complaintClimb',
} as const;

function limitFigures(policy: Policy, { say }: PolicyWords): readonly Figure[] {
  const { aftercareMonths, alerts, deliveryHours, itemWork, limits, portal, stageLights, yellow } = policy;
  const { behind, missedMonths, remindDays } = stageLights;
  const { holidays, missing, mostMakeUps } = policy.calendar;
  const figure = (key: string, path: string, unit: FigureUnit, value: number): Figure => ({
    path,
    label: say(`admin.policyFile.figure.${key}`),
    unit,
    value,
  });
  return [
    figure('signFor', '/limits/signFor', 'days', limits.signFor),
    figure('verification', '/limits/verification', 'days', limits.verification),
    figure('confirmation', '/limits/confirmation', 'days', limits.confirmation),
    figure('closing', '/limits/closing', 'days', limits.closing),
    figure('pauseDecision', '/limits/pauseDecision', 'days', limits.pauseDecision),
    figure('extensionDecision', '/limits/extensionDecision', 'days', limits.extensionDecision),
    figure('coReply', '/limits/coReply', 'days', limits.coReply),
    figure('pausesPerItem', '/pauseCap/perItem', 'times', policy.pauseCap.perItem),
    figure('pausesTotal', '/pauseCap/totalDays', 'days', policy.pauseCap.totalDays),
    figure('extensionsPerItem', '/extensions/perItem', 'times', policy.extensions.perItem),
    figure('extensionLongest', '/extensions/maxDays', 'days', policy.extensions.maxDays),
    figure('formSignFor', '/forms/signFor', 'days', policy.forms.signFor),
    figure('formPlanBlue', '/forms/plan/blue', 'days', policy.forms.plan.blue),
    figure('formPlanYellow', '/forms/plan/yellow', 'days', policy.forms.plan.yellow),
    figure('formPlanRed', '/forms/plan/red', 'days', policy.forms.plan.red),
    figure('formDecision', '/forms/decision', 'days', policy.forms.decision),
    figure('commitmentLimit', '/commitments/limit', 'days', policy.commitments.limit),
    figure('commitmentConfirm', '/commitments/confirmation', 'days', policy.commitments.confirmation),
    figure('lackingLongest', '/commitments/lacking/longest', 'days', policy.commitments.lacking.longest),
    figure('lackingMost', '/commitments/lacking/most', 'times', policy.commitments.lacking.most),
    figure('deliveryApply', '/commitments/delivery/application', 'days', policy.commitments.delivery.application),
    figure('deliveryReview', '/commitments/delivery/review', 'days', policy.commitments.delivery.review),
    figure('deliveryDecide', '/commitments/delivery/decision', 'days', policy.commitments.delivery.decision),
    figure('deliveryPay', '/commitments/delivery/payment', 'days', policy.commitments.delivery.payment),
    figure('holdLongest', '/hold/longestDays', 'calendarDays', policy.hold.longestDays),
    figure('leadProtection', '/leads/protection', 'calendarDays', policy.leads.protection),
    figure('leadAgeing', '/leads/ageing', 'days', policy.leads.ageing),
    figure('meetingCalledBy', '/meetings/calledByDay', 'dayOfMonth', policy.meetings.calledByDay),
    figure('meetingAgenda', '/meetings/agendaDays', 'days', policy.meetings.agendaDays),
    figure('meetingMinutes', '/meetings/minutesDays', 'days', policy.meetings.minutesDays),
    ...(['accept', 'answer', 'confirm', 'decide', 'climb'] as const).map((step) =>
      figure(COMPLAINT_FIGURES[step], `/complaints/${step}`, 'days', policy.complaints[step]),
    ),
    figure('stillItem', '/stagnation/item', 'days', policy.stagnation.item),
    figure('stillInvestor', '/stagnation/investor', 'days', policy.stagnation.investor),
    figure('answer', '/limits/answer', 'days', limits.answer),
    figure('totalExtra', '/limits/total/extra', 'days', limits.total.extra),
    figure('yellowShare', '/yellow/sharePercent', 'percent', yellow.sharePercent),
    figure('yellowLeft', '/yellow/daysLeft', 'days', yellow.daysLeft),
    figure('monthsYellow', '/stageLights/missedMonths/yellow', 'months', missedMonths.yellow),
    figure('monthsRed', '/stageLights/missedMonths/red', 'months', missedMonths.red),
    figure('behindYellow', '/stageLights/behind/yellowFrom', 'points', behind.yellowFrom),
    figure('behindRed', '/stageLights/behind/redOver', 'points', behind.redOver),
    figure('remindDays', '/stageLights/remindDays', 'calendarDays', remindDays),
    figure('takeBack', '/itemWork/takeBackMinutes', 'minutes', itemWork.takeBackMinutes),
    figure('urge', '/itemWork/urgeEveryDays', 'calendarDays', itemWork.urgeEveryDays),
    figure('aftercare', '/aftercareMonths', 'months', aftercareMonths),
    figure('hoursFrom', '/deliveryHours/from', 'time', deliveryHours.from),
    figure('holidaysFewest', '/calendar/holidays/fewest', 'calendarDays', holidays.fewest),
    figure('holidaysMost', '/calendar/holidays/most', 'calendarDays', holidays.most),
    figure('makeUpsMost', '/calendar/mostMakeUps', 'calendarDays', mostMakeUps),
    figure('yearMissing', '/calendar/missing/fromMonth', 'month', missing.fromMonth),
    figure('yearMissingEvery', '/calendar/missing/everyDays', 'calendarDays', missing.everyDays),
    figure('hoursTo', '/deliveryHours/to', 'time', deliveryHours.to),
    figure('alertsPerDay', '/alerts/perDay', 'times', alerts.perDay),
    figure('digestAt', '/alerts/digestAt', 'time', alerts.digestAt),
    figure('portal', '/portal/shown', 'entries', portal.shown),
    figure('answerLink', '/alerts/answerLinkDays', 'calendarDays', alerts.answerLinkDays),
    figure('calendarFeed', '/alerts/calendarFeedDays', 'calendarDays', alerts.calendarFeedDays),
  ];
}

function stageFigures(policy: Policy, stage: (typeof STAGES)[number], { say, text }: PolicyWords): readonly Figure[] {
  const { items, routines } = policy.stages[stage];
  const still: Figure = {
    path: `/stagnation/stages/${stage}`,
    label: say('admin.policyFile.figure.stillProject'),
    unit: 'days',
    value: policy.stagnation.stages[stage],
  };
  return [
    still,
    ...items.map(({ limit, title }, no): Figure => {
      const label = say('admin.policyFile.itemLimit', { name: text(title) });
      return { path: `/stages/${stage}/items/${no}/limit`, label, unit: 'days', value: limit };
    }),
    ...routines.flatMap(({ kind, limit, months, title }, no): Figure[] => {
      const name = text(title);
      const path = `/stages/${stage}/routines/${no}`;
      const every: Figure = {
        path: `${path}/months`,
        label: say('admin.policyFile.routineMonths', { name }),
        unit: 'months',
        value: months,
      };
      const within: Figure = {
        path: `${path}/limit`,
        label: say('admin.policyFile.routineLimit', { name }),
        unit: 'days',
        value: limit,
      };
      return kind === 'cadence' ? [every, within] : [within];
    }),
  ];
}
