import { SECOND_PERSON_ACTS, type SecondPerson, type SecondPersonAct } from '@bangban/contract/vocabulary';
import { ADMIN_ROLES, type Directory } from '@bangban/kernel';
import { ADMINISTRATIVE, OF_PROJECTS, secondPeople, type SecondPersons } from '../access/second-persons';
import type { PolicyFault } from './policy-faults';

/** One person at a time: away, or the one who asked, and nobody is left. */
const ONE: readonly SecondPerson[] = ['help-centre-head', 'own-project-leader'];

/** Who answers for rules that hold for everybody. */
const PUBLISHERS: readonly SecondPerson[] = [
  'help-centre-head',
  'supervision-head',
  'leader-in-charge',
  'principal-leader',
];

const pathOf = (act: SecondPersonAct): PolicyFault['path'] => ['access', 'second', act];

function suits(who: SecondPerson, act: SecondPersonAct): boolean {
  const administrator = (ADMIN_ROLES as readonly SecondPerson[]).includes(who);
  if (ADMINISTRATIVE.includes(act)) return administrator;
  if (OF_PROJECTS.includes(act)) return !administrator && who !== 'investor-contact';
  return PUBLISHERS.includes(who);
}

/** Acts that nobody could be the second person of, or somebody who may have nothing to do with it. */
export function secondFaults(second: SecondPersons): readonly PolicyFault[] {
  return SECOND_PERSON_ACTS.flatMap((act): readonly PolicyFault[] => {
    const who = second[act];
    const path = pathOf(act);
    const wrong = who.flatMap((each, no): PolicyFault[] =>
      suits(each, act)
        ? []
        : [
            {
              path: [...path, no],
              text: { zh: '该岗位不能作此事的第二人', en: 'cannot be the second person of this' },
            },
          ],
    );
    const twice = who.flatMap((each, no): PolicyFault[] =>
      who.indexOf(each) === no ? [] : [{ path: [...path, no], text: { zh: '重复', en: 'stands twice' } }],
    );
    const left = new Set(who).size > 1 || who.some((each) => !ONE.includes(each));
    const nobody: PolicyFault[] = left
      ? []
      : [
          {
            path,
            text: {
              zh: '此事须由第二人办理，至少要有两种人或一个多人岗位可以担任',
              en: 'takes a second person: two kinds of people, or a post that several hold, have to be named',
            },
          },
        ];
    return [...wrong, ...twice, ...nobody];
  });
}

/** Rows that are to be different, of which the place as it is has fewer than two people: one asks, and nobody is left. */
export function nobodyLeft(second: SecondPersons, before: SecondPersons, directory: Directory): readonly PolicyFault[] {
  return SECOND_PERSON_ACTS.flatMap((act): PolicyFault[] => {
    if (second[act] === before[act]) return [];
    const count = secondPeople(second[act], directory).length;
    if (count >= 2) return [];
    const text = {
      zh: `能作第二人的在岗人员只有 ${count} 人：本人提出时便无人可办`,
      en: `so many in office could be the second person: ${count}. Where one of them asks, nobody is left`,
    };
    return [{ path: pathOf(act), text }];
  });
}
