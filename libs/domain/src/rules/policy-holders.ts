import type { Text } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import type { GateNeed, HolderRef, Policy } from '../policy/policy';
import { ACT_OF_CHECK, ACT_OF_ROUTINE } from '../duty/duties';
import { STAGES } from '../project/stages';
import { grantsOf } from '../authority/authority';
import type { Grant } from '../authority/grants';
import type { Relation } from '../authority/relations';
import { ruleOf } from './table';

/** By which relation whoever a policy names stands to a project, besides being named. */
const STANDS_AS: Readonly<Record<string, readonly Relation[]>> = {
  leader: ['own-project-leader', 'team'],
  follower: ['follower'],
  'help-centre-head': ['help-centre-head', 'help-centre'],
  helpdesk: ['help-centre'],
  'introducing-unit': ['introducing-unit', 'team'],
  'landing-place': ['landing-place', 'team'],
  'function:promotion-bureau': ['promotion-bureau'],
};

function covers({ relation, role }: Grant, holder: HolderRef): boolean {
  // Whoever the policy names for it may act.
  if (relation === 'duty-holder') return true;
  if (role === 'any') return relation === 'any' || (STANDS_AS[holder] ?? []).includes(relation);
  return role === 'helpdesk-officer' && relation === 'any' && holder === 'helpdesk';
}

export interface HolderFault {
  readonly path: readonly (string | number)[];
  readonly text: Text;
}

/** Needs and routines that a policy puts on somebody whom no grant lets do them: they would stand for ever. */
export function holderFaults(policy: Pick<Policy, 'stages' | 'closing' | 'access'>): readonly HolderFault[] {
  const fault = (path: HolderFault['path'], what: Text, holder: HolderRef, act: CommandName | null): HolderFault[] => {
    if (act === null || grantsOf(ruleOf(act), policy).some((grant) => covers(grant, holder))) return [];
    const zh = `“${what.zh}”的责任方 ${holder} 无权办理（${act}）`;
    return [
      { path: [...path, 'holder'], text: { zh, en: `${holder} is named for “${what.en}” and may not do it (${act})` } },
    ];
  };
  const needs = (path: HolderFault['path'], gate: readonly GateNeed[]): HolderFault[] =>
    gate.flatMap(({ check, holder, label }, no) => fault([...path, no], label, holder, ACT_OF_CHECK[check.type]));
  return [
    ...STAGES.flatMap((stage) => [
      ...needs(['stages', stage, 'gate'], policy.stages[stage].gate),
      ...policy.stages[stage].routines.flatMap(({ holder, satisfiedBy, title }, no) =>
        satisfiedBy.flatMap((act) => fault(['stages', stage, 'routines', no], title, holder, ACT_OF_ROUTINE[act])),
      ),
    ]),
    ...needs(['closing'], policy.closing),
  ];
}
