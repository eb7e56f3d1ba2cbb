import { GIVEN_ACTS, type ActHolder, type GivenAct } from '@bangban/contract/vocabulary';
import { ADMIN_ROLES, type Directory } from '@bangban/kernel';
import { type GivenActs, holdersOf } from '../access/given-acts';
import type { PolicyFault } from './policy-faults';

/** Nobody's office on a whole city's projects: each project has another, or none yet. */
const OF_ONE_PROJECT: readonly ActHolder[] = ['own-project-leader'];

const pathOf = (act: GivenAct): PolicyFault['path'] => ['access', 'acts', act];

/** Acts beside the projects, which the bureau has with its own people. */
const OF_LIBRARIES: readonly GivenAct[] = ['keep-libraries', 'merge-investors', 'erase-contacts', 'release-projects'];

/** Administrators and the company decide nothing of business; what is asked for once for all projects is an office's. */
function suits(who: ActHolder, act: GivenAct): boolean {
  if (who === 'investor-contact' || (ADMIN_ROLES as readonly ActHolder[]).includes(who)) return false;
  if (OF_LIBRARIES.includes(act)) return !OF_ONE_PROJECT.includes(who);
  if (act === 'review') return !OF_ONE_PROJECT.includes(who);
  return act === 'judge' || act === 'waive' || (!OF_ONE_PROJECT.includes(who) && who !== 'promotion-bureau');
}

/** Acts that are nobody's, or somebody's who may have nothing to do with them. */
export function givenFaults(acts: GivenActs): readonly PolicyFault[] {
  return GIVEN_ACTS.flatMap((act): readonly PolicyFault[] => {
    const who = acts[act];
    const path = pathOf(act);
    const wrong = who.flatMap((each, no): PolicyFault[] => {
      if (!suits(each, act)) return [{ path: [...path, no], text: { zh: '不能办理此事', en: 'cannot be given this' } }];
      return who.indexOf(each) === no ? [] : [{ path: [...path, no], text: { zh: '重复', en: 'stands twice' } }];
    });
    const left = who.some((each) => !OF_ONE_PROJECT.includes(each));
    const nobody = { path, text: { zh: '至少要有一种人可以办理', en: 'has to be given to somebody' } };
    return left ? wrong : [...wrong, nobody];
  });
}

/** Rows that are to be different, of which the place as it is has nobody. */
export function givenToNobody(acts: GivenActs, before: GivenActs, directory: Directory): readonly PolicyFault[] {
  return GIVEN_ACTS.flatMap((act): PolicyFault[] => {
    if (acts[act] === before[act] || holdersOf(acts[act], directory).length > 0) return [];
    const text = { zh: '目前没有在岗人员可以办理', en: 'nobody in office holds it now' };
    return [{ path: pathOf(act), text }];
  });
}
