import { SUPERVISION_LEVELS } from '@bangban/contract/vocabulary';
import { type LadderStep, yellowOffset } from '@bangban/kernel';
import { totalLimit } from '../help-item/total-limit';
import { LADDER_KINDS, variantOf } from '../policy/ladder-of';
import { LADDER_NAMES, type LadderName, type Policy, type RoutinePolicy } from '../policy/policy';
import { STAGES } from '../project/stages';
import { allLadders } from './ladder-faults';
import type { PolicyFault } from './policy-faults';

/** What a ladder makes of the limits that it stands behind: what lies before a clock's start, and what comes at one moment. */
export function ladderWarnings(policy: Policy): readonly PolicyFault[] {
  return [
    ...allLadders(policy).flatMap(({ name, of, path, steps }) =>
      doubtsOf(policy, steps, LIMITS[name](policy, of?.kind ?? null), path),
    ),
    ...neverReached(policy),
  ];
}

/** Keys of what can have this ladder; null: what has none, as an item that somebody thought of. */
function kindsOf(policy: Policy, name: LadderName): readonly (string | null)[] {
  const known = LADDER_KINDS[name];
  if (known === 'routine') {
    const kind = name === 'cadence' ? 'cadence' : 'once';
    return STAGES.flatMap((stage) =>
      policy.stages[stage].routines.flatMap((each) => (each.kind === kind ? [each.key] : [])),
    );
  }
  return known === 'template' ? [null, ...items(policy, null).map(({ key }) => key)] : [null];
}

/** Another ladder that no item, routine or project comes to: of a kind that is none, or behind narrower ones. */
function neverReached(policy: Policy): readonly PolicyFault[] {
  const reached = new Set(
    LADDER_NAMES.flatMap((name) =>
      kindsOf(policy, name).flatMap((kind) =>
        SUPERVISION_LEVELS.map((level) => variantOf(policy, name, { kind, level })),
      ),
    ),
  );
  return policy.ladderVariants.flatMap((each, no): readonly PolicyFault[] => {
    if (reached.has(each)) return [];
    const zh = '这一套不会用到：没有这个种类，或都另有更具体的一套';
    const en = 'nothing comes to this one: there is no such kind, or narrower ones stand for all of it';
    return [{ path: ['ladderVariants', no], text: { zh, en } }];
  });
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

type Template = Policy['stages'][keyof Policy['stages']]['items'][number];

const routines = (policy: Policy, sort: RoutinePolicy['kind'], kind: string | null): readonly number[] =>
  STAGES.flatMap((stage) =>
    policy.stages[stage].routines.flatMap(({ key, kind: of, limit, months }) =>
      of === sort && months === 0 && (kind === null || key === kind) ? [limit] : [],
    ),
  );
const items = ({ stages }: Policy, kind: string | null): readonly Template[] =>
  STAGES.flatMap((stage) => stages[stage].items.filter(({ key }) => kind === null || key === kind));

/** The limits in working days behind each ladder; none where a clock ends on a date. */
const LIMITS: Readonly<Record<LadderName, (policy: Policy, kind: string | null) => readonly number[]>> = {
  item: (policy, kind) => items(policy, kind).map(({ limit }) => limit),
  'sign-for': ({ limits }) => [limits.signFor],
  verification: ({ limits }) => [limits.verification],
  confirmation: ({ limits }) => [limits.confirmation],
  closing: ({ limits }) => [limits.closing],
  'pause-decision': ({ limits }) => [limits.pauseDecision],
  'extension-decision': ({ limits }) => [limits.extensionDecision],
  'co-reply': ({ limits }) => [limits.coReply],
  total: (policy, kind) => items(policy, kind).map((item) => totalLimit(policy, item)),
  routine: (policy, kind) => routines(policy, 'once', kind),
  cadence: (policy, kind) => routines(policy, 'cadence', kind),
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
  commitment: ({ commitments }) => [commitments.limit],
  'commitment-confirm': ({ commitments }) => [commitments.confirmation],
};
