import { isReminder, type LadderStep, RUNGS } from '@bangban/kernel';
import type { Policy } from '../policy/policy';
import type { PolicyFault } from './policy-faults';

/** What is wrong with a ladder, whatever its limit: the light is somewhere before the end of it. */
export function ladderFaults(policy: Policy): readonly PolicyFault[] {
  return Object.entries(policy.ladders).flatMap(([name, steps]) => faultsOf(steps, name, ['ladders', name]));
}

function faultsOf(steps: readonly LadderStep[], name: string, path: PolicyFault['path']): readonly PolicyFault[] {
  const says = (zh: string, en: string): PolicyFault => ({ path, text: { zh: `“${name}”${zh}`, en: `${name} ${en}` } });
  const ranks = steps.map(({ rung }) => RUNGS.indexOf(rung));
  const days = steps.flatMap(({ after }) => (after === 'yellow' ? [] : [after]));
  const lit = steps.findIndex(({ after }) => after === 'yellow');
  const afterLight = lit >= 0 && steps.slice(0, lit).some(({ after }) => after === 'yellow' || after >= 0);
  const rises =
    ascends(ranks) && ascends(days) && !afterLight && steps.filter(({ after }) => after === 'yellow').length < 2;
  const early = steps.some(({ after, rung }) => after !== 'yellow' && after < 0 && !isReminder(rung));
  return [
    ...(rises ? [] : [says('各级须逐级推后、逐级升高', 'rises in time and in rank from rung to rung')]),
    ...(early ? [says('到期以前只能是提醒', 'only reminds before its limit: nothing is late by then')] : []),
  ];
}

const ascends = (numbers: readonly number[]): boolean =>
  numbers.every((each, no) => no === 0 || (numbers[no - 1] ?? each) < each);
