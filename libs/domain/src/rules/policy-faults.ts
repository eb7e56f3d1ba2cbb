import type { Text } from '@bangban/kernel';
import { STAGES } from '../project/stages';
import type { GateNeed, Policy } from '../policy/policy';
import { fallbackFaults } from './fallback-warnings';
import { givenFaults } from './given-faults';
import { allLadders, ladderFaults } from './ladder-faults';
import { holderFaults } from './policy-holders';
import { readingFaults } from './reading-faults';
import { reviewFaults } from './review-faults';
import { secondFaults } from './second-faults';
import { stagnationFaults } from './stagnation-faults';
import { standingFaults } from './standing-faults';
import { watchFaults } from './watch-faults';

/** What in a policy contradicts something else in it. */
export interface PolicyFault {
  readonly path: readonly (string | number)[];
  readonly text: Text;
}

/** Everything in a well-formed policy that refers to what is not there, or puts a duty on somebody who may not do it. */
export function policyFaults(policy: Policy): readonly PolicyFault[] {
  return [
    ...templateFaults(policy),
    ...ladderFaults(policy),
    ...fallbackFaults(policy),
    ...silenceFaults(policy),
    ...stagnationFaults(policy),
    ...evidenceFaults(policy),
    ...holderFaults(policy),
    ...industryFaults(policy),
    ...keyFaults(policy),
    ...lateProofFaults(policy),
    ...fixedDayFaults(policy),
    ...reviewFaults(policy.reviews),
    ...readingFaults(policy.access.reading),
    ...watchFaults(policy.access.watch),
    ...secondFaults(policy.access.second),
    ...givenFaults(policy.access.acts),
    ...standingFaults(policy.access),
  ];
}

function templateFaults(policy: Policy): readonly PolicyFault[] {
  const seen = new Set<string>();
  return STAGES.flatMap((stage) => {
    const { items, routines } = policy.stages[stage];
    const keys = items.map(({ key }) => key);
    const ofItems = items.flatMap(({ after, key }, index): PolicyFault[] => {
      const path = ['stages', stage, 'items', index];
      const twice = seen.has(key);
      seen.add(key);
      return [
        ...(twice ? [{ path: [...path, 'key'], text: both(key, '重复', 'stands twice') }] : []),
        ...after
          .filter((each) => !keys.includes(each))
          .map((each) => ({
            path: [...path, 'after'],
            text: both(each, '不是本阶段的事项', 'is not a template of this stage'),
          })),
        ...(after.includes(key)
          ? [{ path: [...path, 'after'], text: both(key, '不能以自身为前置', 'cannot wait for itself') }]
          : []),
      ];
    });
    const endless = routines.flatMap(({ key, limit, months }, index): PolicyFault[] =>
      limit + months > 0
        ? []
        : [
            {
              path: ['stages', stage, 'routines', index],
              text: both(key, '须有时限或周期', 'needs a limit or months'),
            },
          ],
    );
    return [...ofItems, ...endless];
  });
}

/** What is to climb where nobody decides needs somebody above who is asked; so does what waits until somebody replies. */
function silenceFaults(policy: Policy): readonly PolicyFault[] {
  const { coHandling, extensions } = policy;
  const silent = (name: 'extension-decision' | 'co-reply', zh: string, en: string): readonly PolicyFault[] =>
    allLadders(policy)
      .filter((each) => each.name === name && !each.steps.some(({ asks }) => asks))
      .map(({ path }) => ({ path, text: { zh, en } }));
  const climbs = extensions.perItem > 0 && extensions.silence === 'climb';
  const waits = coHandling.some(({ matters = [], silence }) =>
    [silence, ...matters.map((each) => each.silence)].some((each) => each !== 'consent'),
  );
  return [
    ...(climbs
      ? silent(
          'extension-decision',
          '延期逾期未审批须提请上级，但没有一级提请',
          'has no rung that asks anybody, though silence on an extension is to climb',
        )
      : []),
    ...(waits
      ? silent(
          'co-reply',
          '协办逾期未回复须提请上级或等待回复，但没有一级提请',
          'has no rung that asks anybody, though a co-unit that is silent is to be climbed over or waited for',
        )
      : []),
  ];
}

function evidenceFaults({ closing, evidenceKinds, fulfilmentProofs, stages }: Policy): readonly PolicyFault[] {
  const known = evidenceKinds.map(({ kind }) => kind);
  const unknown = (kind: string, path: PolicyFault['path']): readonly PolicyFault[] =>
    known.includes(kind)
      ? []
      : [{ path, text: both(kind, '被要求提交，但不在材料种类之列', 'is asked for but not a kind of evidence') }];
  const inGate = (gate: readonly GateNeed[], path: PolicyFault['path']): readonly PolicyFault[] =>
    gate.flatMap(({ check }, no) => {
      const at = [...path, no, 'check'];
      if (check.type === 'evidence' || check.type === 'admission')
        return check.anyOf.flatMap((kind) => unknown(kind, at));
      return check.type === 'aftercare-over-or-evidence' ? unknown(check.evidence, at) : [];
    });
  return [
    ...STAGES.flatMap((stage) => inGate(stages[stage].gate, ['stages', stage, 'gate'])),
    ...inGate(closing, ['closing']),
    ...fulfilmentProofs.flatMap((kind, no) => unknown(kind, ['fulfilmentProofs', no])),
  ];
}

function industryFaults(policy: Policy): readonly PolicyFault[] {
  return policy.industries.flatMap(({ zh }, index) => {
    const first = policy.industries.findIndex((each) => each.zh === zh);
    return first === index ? [] : [{ path: ['industries', index, 'zh'], text: both(zh, '重复', 'stands twice') }];
  });
}

/** What is told apart by its key stands once in its list. */
function keyFaults({ closing, coHandling, evidenceKinds, stages }: Policy): readonly PolicyFault[] {
  const twice = (keys: readonly string[], path: PolicyFault['path'], name = 'key'): readonly PolicyFault[] =>
    keys.flatMap((key, no) =>
      keys.indexOf(key) === no ? [] : [{ path: [...path, no, name], text: both(key, '重复', 'stands twice') }],
    );
  const keysOf = (list: readonly { readonly key: string }[]): string[] => list.map(({ key }) => key);
  return [
    ...STAGES.flatMap((stage) => [
      ...twice(keysOf(stages[stage].gate), ['stages', stage, 'gate']),
      ...twice(keysOf(stages[stage].routines), ['stages', stage, 'routines']),
    ]),
    ...twice(keysOf(closing), ['closing']),
    ...twice(keysOf(coHandling), ['coHandling']),
    ...coHandling.flatMap(({ matters = [] }, no) =>
      twice(
        matters.map(({ templateKey }) => templateKey),
        ['coHandling', no, 'matters'],
        'templateKey',
      ),
    ),
    ...twice(
      evidenceKinds.map(({ kind }) => kind),
      ['evidenceKinds'],
      'kind',
    ),
  ];
}

/** A gate stands before its stage: a paper that exists only from that stage on never opens it. */
function lateProofFaults({ evidenceKinds, stages }: Policy): readonly PolicyFault[] {
  const from = (kind: string): number => {
    const { notBefore, onlyIn } = evidenceKinds.find((each) => each.kind === kind) ?? {};
    return Math.max(...[notBefore, onlyIn].map((stage) => (stage ? STAGES.indexOf(stage) : -1)));
  };
  const ofKinds = evidenceKinds.flatMap(({ kind, notBefore, onlyIn }, no): PolicyFault[] =>
    notBefore && onlyIn && STAGES.indexOf(notBefore) > STAGES.indexOf(onlyIn)
      ? [{ path: ['evidenceKinds', no], text: both(kind, '所限阶段早于其最早阶段', 'is of a stage before it can be') }]
      : [],
  );
  const ofGates = STAGES.flatMap((stage, entered) =>
    stages[stage].gate.flatMap(({ check, key }, no): PolicyFault[] =>
      (check.type === 'evidence' || check.type === 'admission') &&
      check.anyOf.length > 0 &&
      check.anyOf.every((kind) => from(kind) >= entered)
        ? [
            {
              path: ['stages', stage, 'gate', no, 'check'],
              text: both(key, '所要的材料进入该阶段以后才有', 'asks for papers that exist only after it'),
            },
          ]
        : [],
    ),
  );
  return [...ofKinds, ...ofGates];
}

/** Days that every year has: a year's calendar is held to them. */
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function fixedDayFaults({ calendar }: Policy): readonly PolicyFault[] {
  return calendar.fixedDays.flatMap((day, no): PolicyFault[] => {
    const [month = 0, date = 0] = day.split('-').map(Number);
    return date <= (DAYS_OF_MONTHS[month - 1] ?? 0)
      ? []
      : [{ path: ['calendar', 'fixedDays', no], text: both(day, '不是每年都有的日期', 'is no day of every year') }];
  });
}

const both = (what: string, zh: string, en: string): Text => ({ zh: `“${what}”${zh}`, en: `${what} ${en}` });
