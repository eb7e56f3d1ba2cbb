import type { Policy } from '@bangban/domain';
import type { Fact, PolicyWords } from './fact';

/** 督查单: when the rules issue one, within which time it is met, and the practice that says so. */
export function formsFact({ forms }: Policy, { days, say }: PolicyWords): Fact {
  const opens = forms.opens.map(({ clock, with: rung }) =>
    say('admin.policy.formOpens', { clock: say(`words.clock.${clock}`), rung: say(`words.rung.${rung}`) }),
  );
  const { blue, red, yellow } = forms.plan;
  const limits = { sign: days(forms.signFor), blue: days(blue), yellow: days(yellow), red: days(red) };
  return {
    key: 'forms',
    label: say('admin.policy.formsOf'),
    values: [
      ...(opens.length > 0 ? opens : [say('admin.policy.formOpensNever')]),
      say('admin.policy.formLimits', { ...limits, decide: days(forms.decision) }),
      forms.source,
    ],
  };
}

/** 承诺: how long there is where nothing was agreed, and by what practice. */
export function commitmentsFact({ commitments }: Policy, { days, say }: PolicyWords): Fact {
  const { confirmation, delivery, lacking, limit, source } = commitments;
  const limits = say('admin.policy.commitmentLimits', { limit: days(limit), confirm: days(confirmation) });
  const { application, decision, payment, review } = delivery;
  const steps = { apply: days(application), review: days(review), decide: days(decision), pay: days(payment) };
  const owed = say('admin.policy.lackingLimits', { limit: days(lacking.longest), most: `${lacking.most}` });
  const delivered = say('admin.policy.deliveryLimits', steps);
  return { key: 'commitments', label: say('admin.policy.commitmentsOf'), values: [limits, delivered, owed, source] };
}

/** 暂缓升级: what is held, and for how long at most. */
export function holdFact({ hold }: Policy, { say }: PolicyWords): Fact {
  const rungs = hold.rungs.map((rung) => say(`words.rung.${rung}`));
  const colours = hold.colours.map((colour) => say(`words.formColour.${colour}`));
  const kinds = [...rungs, ...colours];
  return {
    key: 'hold',
    label: say('admin.policy.holdOf'),
    values: [
      ...(kinds.length > 0 ? kinds : [say('admin.policy.holdNothing')]),
      say('admin.policy.holdLongest', { count: hold.longestDays }),
      hold.source,
    ],
  };
}

/** 线索: from when on one is ageing. */
export function leadsFact({ leads: { ageing, protection, source } }: Policy, { days, say }: PolicyWords): Fact {
  const held = say('admin.policy.leadProtection', { count: protection });
  const values = [say('admin.policy.leadAgeing', { days: days(ageing) }), held, source];
  return { key: 'leads', label: say('admin.policy.leadsOf'), values };
}

/** 项目调度会: by when it is called, its agenda closed and its minutes issued, and what it gathers. */
export function meetingFact({ meetings }: Policy, { days, say }: PolicyWords): Fact {
  const { agendaDays, calledByDay, gathers, minutesDays, source } = meetings;
  return {
    key: 'meetings',
    label: say('admin.policy.meetingsOf'),
    values: [
      say('admin.policy.meetingCalled', { day: `${calledByDay}` }),
      say('admin.policy.meetingDays', { agenda: days(agendaDays), minutes: days(minutesDays) }),
      ...gathers.map((topic) => say(`words.agendaTopic.${topic}`)),
      source,
    ],
  };
}

/** 客商投诉: how long each step may take, and when the leader in charge is told. */
export function complaintFact({ complaints }: Policy, { days, say }: PolicyWords): Fact {
  const { accept, answer, climb, confirm, decide, source } = complaints;
  return {
    key: 'complaints',
    label: say('admin.policy.complaintsOf'),
    values: [
      say('admin.policy.complaintDays', { accept: days(accept), answer: days(answer) }),
      say('admin.policy.complaintAfter', { confirm: days(confirm), decide: days(decide), climb: days(climb) }),
      source,
    ],
  };
}
