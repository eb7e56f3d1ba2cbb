import { RUNGS, type Text } from '@bangban/kernel';
import { STAGES } from '../project/stages';
import type { GateNeed, Policy } from '../policy/policy';
import { holderFaults } from './policy-holders';

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
    ...evidenceFaults(policy),
    ...holderFaults(policy),
    ...industryFaults(policy),
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

function ladderFaults(policy: Policy): readonly PolicyFault[] {
  return Object.entries(policy.ladders).flatMap(([name, steps]) => {
    const offsets = steps.map(({ after }) => (after === 'yellow' ? -1 : after));
    const ascending = offsets.every((offset, index) => index === 0 || (offsets[index - 1] ?? 0) < offset);
    const ordered = steps.every(({ rung }, index) => {
      const before = steps[index - 1];
      return !before || RUNGS.indexOf(before.rung) < RUNGS.indexOf(rung);
    });
    const text = both(name, '各级须逐级推后、逐级升高', 'rises in time and in rank from rung to rung');
    return ascending && ordered ? [] : [{ path: ['ladders', name], text }];
  });
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
      if (check.type === 'evidence') return check.anyOf.flatMap((kind) => unknown(kind, at));
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

const both = (what: string, zh: string, en: string): Text => ({ zh: `“${what}”${zh}`, en: `${what} ${en}` });
