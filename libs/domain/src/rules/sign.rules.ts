import { centreHead, helpdesk, ownLeader } from '../authority/grants';
import { openSigns, signBelongs, signsOf } from '../project/signs';
import { notInFuture, today } from './checks';
import { notBefore } from './evidence-bounds';
import { firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

/** Whoever may record a call: what a sign is weighed for is whom to call and visit next. */
const OBSERVERS = [helpdesk, centreHead, ownLeader];

/** 登记预警信号: a fact, of a month. It moves no clock; the visit list counts it until it is cleared. */
export const recordWarningSign: ProjectRule<'RecordWarningSign'> = {
  name: 'RecordWarningSign',
  target: 'project',
  in: OPEN,
  authority: OBSERVERS,
  guard: ({ project: { stage } }) =>
    stage === 'production' || stage === 'commencement' ? null : refuse('SIGN_STAGE', { stage }),
  apply(batch, { kind, period, seenOn, source, words }) {
    const { ctx, project } = batch;
    const now = today(ctx);
    const seen = seenOn ?? now;
    const month = period ?? seen.slice(0, 7);
    const same = openSigns(project).find((each) => each.kind === kind && each.period === month);
    const refusal = firstRefusal(
      signBelongs(kind, project.stage) ? null : refuse('SIGN_OF_PRODUCTION', { kind }),
      notInFuture(ctx, 'seenOn', seen),
      // A month is over, or under way.
      month > now.slice(0, 7) ? refuse('DATE_IN_FUTURE', { field: 'period', date: month }) : null,
      notBefore(ctx, project, { date: seen }),
      same ? refuse('SIGN_TWICE', { no: same.no }) : null,
    );
    if (refusal) return refusal;
    const no = signsOf(project).length + 1;
    batch.add('WarningSignRecorded', { id: batch.newId(), no, kind, period: month, seenOn: seen, source, words });
    return null;
  },
};

export const clearWarningSign: ProjectRule<'ClearWarningSign'> = {
  name: 'ClearWarningSign',
  target: 'project',
  in: OPEN,
  authority: OBSERVERS,
  guard: ({ project }) => (openSigns(project).length > 0 ? null : refuse('SIGN_NONE')),
  apply(batch, { reason, signId }) {
    const sign = openSigns(batch.project).find(({ id }) => id === signId);
    if (!sign) return refuse('RECORD_UNKNOWN', { id: signId });
    batch.add('WarningSignCleared', { id: sign.id, no: sign.no, kind: sign.kind, reason });
    return null;
  },
};
