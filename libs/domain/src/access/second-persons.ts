import type { SecondPersons } from '@bangban/contract';
import type { SecondPerson, SecondPersonAct } from '@bangban/contract/vocabulary';
import { ADMIN_ROLES, type Directory, helpCentreHead, peopleWithRole } from '@bangban/kernel';

export type { SecondPerson, SecondPersonAct, SecondPersons };

/** Those who answer for the gates of a project. */
const ANSWERING: readonly SecondPerson[] = [
  'helpdesk-officer',
  'help-centre-head',
  'own-project-leader',
  'leader-in-charge',
];
/** The office whose limits are counted, and the one that watches over them. */
const APPROVERS: readonly SecondPerson[] = ['help-centre-head', 'supervision-head'];

/**
 * 财会〔2012〕21号, 第十二条: "不相容岗位相互分离…形成相互制约、相互监督的工作机制": who asks does not decide, who handles does not verify, who
 * records does not take out, who drafts does not publish. GB/T 22239-2019, 8.1.4.2 ("实现管理用户的权限分离"): what one administrator
 * asks for in matters of administrators, heads and functions, another lets happen.
 */
export const DEFAULT_SECOND: SecondPersons = {
  decide: ['help-centre-head', 'own-project-leader', 'leader-in-charge', 'principal-leader'],
  verify: ['helpdesk-officer', 'help-centre-head'],
  withdraw: ANSWERING,
  pause: ['helpdesk-officer', 'help-centre-head', 'supervision-head'],
  // Money that is published: whoever answers for the project's gates, never who recorded it.
  arrival: ANSWERING,
  // 督查工作规定: put forward by the head of the unit, approved by the side that watches over the limit.
  extension: ['supervision-head', 'help-centre-head'],
  'publish-policy': APPROVERS,
  'publish-calendar': APPROVERS,
  rights: ADMIN_ROLES,
  directory: ADMIN_ROLES,
};

/** Acts of administrators alone. */
export const ADMINISTRATIVE: readonly SecondPersonAct[] = ['rights', 'directory'];
/** Acts on a project; there a post counts as far as its holder reads. */
export const OF_PROJECTS: readonly SecondPersonAct[] = [
  'decide',
  'verify',
  'withdraw',
  'pause',
  'extension',
  'arrival',
];

/** Everybody in office who may be the second person, wherever no project is asked for. */
export function secondPeople(who: readonly SecondPerson[], directory: Directory): readonly string[] {
  const people = who.flatMap((each): readonly string[] => {
    // On each project another: whoever may lead one.
    if (each === 'own-project-leader') return peopleWithRole(directory, 'leader');
    if (each !== 'help-centre-head') return peopleWithRole(directory, each);
    const head = helpCentreHead(directory);
    return head ? [head] : [];
  });
  return [...new Set(people)];
}
