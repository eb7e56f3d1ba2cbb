import type { GivenAct } from '@bangban/contract/vocabulary';
import type { Directory, Principal } from '@bangban/kernel';
import { holdersOf } from '../../access/given-acts';
import type { Policy } from '../../policy/policy';

/** Whether somebody may do this, by the policy; what is decided in person is not done for another. */
export function mayInLibrary(
  act: GivenAct,
  { actingFor, personId }: Principal,
  { access }: Pick<Policy, 'access'>,
  directory: Directory,
): boolean {
  const who = act === 'keep-libraries' ? (actingFor ?? personId) : actingFor === null ? personId : null;
  return who !== null && holdersOf(access.acts[act], directory).includes(who);
}
