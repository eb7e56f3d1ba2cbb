import { STILLNESS_LADDERS } from '@bangban/contract/vocabulary';
import type { Policy } from '../policy/policy';
import { allLadders } from './ladder-faults';
import type { PolicyFault } from './policy-faults';

/**
 * What is told of a standstill is told at once, puts no question and is no breach; and what the investor leaves unanswered is
 * told to nobody as the delay of the unit.
 */
export function stagnationFaults(policy: Policy): readonly PolicyFault[] {
  return allLadders(policy).flatMap(({ name, path, steps }) => {
    if (!STILLNESS_LADDERS.some((each) => each === name)) return [];
    const fault = (no: number, zh: string, en: string): PolicyFault => ({
      path: [...path, no],
      text: { zh: `“${name}”${zh}`, en: `${name} ${en}` },
    });
    return steps.flatMap(({ after, asks, rung, to }, no): readonly PolicyFault[] => [
      ...(no === 0 && after !== 0 ? [fault(no, '第一级须在期满当日', 'is first told when the days are over')] : []),
      ...(rung === 'breach' ? [fault(no, '不是超期，不能有“超期”一级', 'has no breach: no limit has passed')] : []),
      ...(asks ? [fault(no, '只告知，不提请批示', 'tells, and asks nobody')] : []),
      ...(name === 'silent-investor' && to.some((each) => each === 'holder' || each === 'unit-head')
        ? [fault(no, '企业未回应不能告知责任单位', "is not told to the unit: the investor's silence is not its delay")]
        : []),
    ]);
  });
}
