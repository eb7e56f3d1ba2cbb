import { type LadderStep, yellowOffset } from '@bangban/kernel';
import { totalLimit } from '../help-item/total-limit';
import type { LadderName, Policy, RoutinePolicy } from '../policy/policy';
import { STAGES } from '../project/stages';
import type { PolicyFault } from './policy-faults';

/** What a ladder makes of the limits that it stands behind: what lies before a clock's start, and what comes at one moment. */
export function ladderWarnings(policy: Policy): readonly PolicyFault[] {
  return (Object.keys(policy.ladders) as LadderName[]).flatMap((name) =>
    doubtsOf(policy, policy.ladders[name], LIMITS[name](policy), ['ladders', name]),
  );
}

function doubtsOf(
  { yellow }: Policy,
  steps: readonly LadderStep[],
  limits: readonly number[],
  path: PolicyFault['path'],
): readonly PolicyFault[] {
  const offset = ({ after }: LadderStep, limit: number): number =>
    after === 'yellow' ? yellowOffset(yellow, limit) : limit + after;
  return steps.flatMap((step, no): readonly PolicyFault[] => {
    const before = steps[no - 1];
    const early = limits.filter((limit) => step.after !== 'yellow' && step.after < 0 && offset(step, limit) < 0);
    const met = limits.filter((limit) => before && offset(step, limit) <= Math.max(0, offset(before, limit)));
    const at = [...path, no];
    return [
      ...(early.length > 0 ? [{ path: at, text: atStart(-Number(step.after), early) }] : []),
      ...(met.length > 0 ? [{ path: at, text: together(no, met) }] : []),
    ];
  });
}

const listed = (limits: readonly number[]): readonly number[] => [...new Set(limits)].sort((a, b) => a - b);

function atStart(days: number, limits: readonly number[]): PolicyFault['text'] {
  const zh = `到期前 ${days} 个工作日早于计时开始（时限 ${listed(limits).join('、')} 个工作日），一开始计时就会发出`;
  const en = `${days} working days before the limit is before the clock starts (limits of ${listed(limits).join(', ')}): it is told at once`;
  return { zh, en };
}

function together(no: number, limits: readonly number[]): PolicyFault['text'] {
  const zh = `时限为 ${listed(limits).join('、')} 个工作日时，第 ${no + 1} 级不晚于第 ${no} 级`;
  const en = `with limits of ${listed(limits).join(', ')} working days rung ${no + 1} comes no later than rung ${no}`;
  return { zh, en };
}

const routines = (policy: Policy, kind: RoutinePolicy['kind']): readonly number[] =>
  STAGES.flatMap((stage) =>
    policy.stages[stage].routines.flatMap((each) => (each.kind === kind && each.months === 0 ? [each.limit] : [])),
  );
const items = ({ stages }: Policy): readonly Policy['stages'][keyof Policy['stages']]['items'][number][] =>
  STAGES.flatMap((stage) => stages[stage].items);

/** The limits in working days behind each ladder; none where a clock ends on a date. */
const LIMITS: Readonly<Record<LadderName, (policy: Policy) => readonly number[]>> = {
  item: (policy) => items(policy).map(({ limit }) => limit),
  'sign-for': ({ limits }) => [limits.signFor],
  verification: ({ limits }) => [limits.verification],
  confirmation: ({ limits }) => [limits.confirmation],
  closing: ({ limits }) => [limits.closing],
  'pause-decision': ({ limits }) => [limits.pauseDecision],
  'extension-decision': ({ limits }) => [limits.extensionDecision],
  'co-reply': ({ limits }) => [limits.coReply],
  total: (policy) => items(policy).map((item) => totalLimit(policy, item)),
  routine: (policy) => routines(policy, 'once'),
  cadence: (policy) => routines(policy, 'cadence'),
  'stage-target': () => [],
  aftercare: () => [],
  'stalled-item': () => [],
  'stalled-project': () => [],
  'silent-investor': () => [],
  'form-sign-for': ({ forms }) => [forms.signFor],
  'form-decision': ({ forms }) => [forms.decision],
  'form-blue': ({ forms }) => [forms.plan.blue],
  'form-yellow': ({ forms }) => [forms.plan.yellow],
  'form-red': ({ forms }) => [forms.plan.red],
};
