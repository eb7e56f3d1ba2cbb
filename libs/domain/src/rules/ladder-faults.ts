import { isReminder, type LadderStep, RUNGS } from '@bangban/kernel';
import type { LadderVariant } from '@bangban/contract';
import { LADDER_KINDS } from '../policy/ladder-of';
import type { LadderName, Policy } from '../policy/policy';
import type { PolicyFault } from './policy-faults';

/** What is wrong with a ladder, whatever its limit: the light is somewhere before the end of it. */
export function ladderFaults(policy: Policy): readonly PolicyFault[] {
  return [
    ...allLadders(policy).flatMap(({ name, path, steps }) => faultsOf(steps, name, path)),
    ...variantFaults(policy),
  ];
}

interface Standing {
  readonly name: LadderName;
  readonly steps: readonly LadderStep[];
  /** Of the ladder as a whole, and of its steps. */
  readonly path: PolicyFault['path'];
  readonly of: LadderVariant | null;
}

/** Every ladder that may stand behind a limit, and where it is written. */
export function allLadders({ ladders, ladderVariants }: Policy): readonly Standing[] {
  return [
    ...(Object.keys(ladders) as LadderName[]).map((name): Standing => ({
      name,
      steps: ladders[name],
      path: ['ladders', name],
      of: null,
    })),
    ...ladderVariants.map((of, no): Standing => ({
      name: of.ladder,
      steps: of.steps,
      path: ['ladderVariants', no, 'steps'],
      of,
    })),
  ];
}

/** A variant is of a kind or of a level, each once, and of a kind only where its ladder knows kinds. */
function variantFaults({ ladderVariants }: Policy): readonly PolicyFault[] {
  return ladderVariants.flatMap(({ kind, ladder, level }, no): readonly PolicyFault[] => {
    const says = (zh: string, en: string): PolicyFault => ({
      path: ['ladderVariants', no],
      text: { zh: `“${ladder}”${zh}`, en: `${ladder} ${en}` },
    });
    const first = ladderVariants.findIndex(
      (each) => each.ladder === ladder && each.kind === kind && each.level === level,
    );
    return [
      ...(kind === null && level === null
        ? [says('的另设须限定种类或级别', 'is another for neither kind nor level')]
        : []),
      ...(kind !== null && LADDER_KINDS[ladder] === null
        ? [says('不分种类，只能按级别另设', 'knows no kinds: another can only be of a level')]
        : []),
      ...(first === no ? [] : [says('的同一种类和级别重复另设', 'has another for this kind and level twice')]),
    ];
  });
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
