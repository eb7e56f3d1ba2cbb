import type { GivenActs } from '@bangban/contract';
import type { ActHolder, GivenAct } from '@bangban/contract/vocabulary';
import { type Directory, unitWithFunction } from '@bangban/kernel';
import { secondPeople } from './second-persons';

export type { ActHolder, GivenAct, GivenActs };

/**
 * No source says who lets a running project change its limits: the office that counts them and the one that watches over them, who
 * publish them too (see {@link DEFAULT_SECOND}). 研判 is 招商主管部门's, as the gate before intent names it, and 分管领导's.
 */
export const DEFAULT_ACTS: GivenActs = {
  adopt: ['help-centre-head', 'supervision-head'],
  judge: ['promotion-bureau', 'leader-in-charge'],
  // 督查室 sends what climbs, and so it is theirs to wait with it.
  hold: ['supervision-head'],
  // 两库 are kept by who works with them. What joins two companies, empties a person's data or shows something to everybody is
  // decided by the heads of the two offices; administrators do no business, also not here.
  'keep-libraries': ['promotion-bureau', 'promotion-officer', 'helpdesk-officer'],
  'merge-investors': ['promotion-bureau-head', 'help-centre-head'],
  'erase-contacts': ['promotion-bureau-head', 'help-centre-head'],
  'release-projects': ['promotion-bureau-head', 'help-centre-head', 'leader-in-charge'],
  // “承诺的必须兑现”: only those who answer for the project let one go, and never whoever owes it.
  waive: ['own-project-leader', 'leader-in-charge', 'principal-leader'],
  // 调度会 is the leaders' own; 帮办中心 prepares it, as it keeps the checklists.
  meetings: ['helpdesk-officer', 'help-centre-head', 'leader-in-charge', 'principal-leader'],
  // 招商主管部门 has the item 评审; whether a project is let in is for those who answer for the whole (R13: “论证线索和意向项目”).
  review: ['promotion-bureau', 'help-centre-head'],
  admit: ['leader-in-charge', 'principal-leader'],
};

/** Everybody in office whose act it may be, wherever no project is asked for. */
export function holdersOf(who: readonly ActHolder[], directory: Directory): readonly string[] {
  const unit = unitWithFunction(directory, 'promotion-bureau');
  const bureau = unit?.id;
  const people = who.flatMap((each): readonly string[] => {
    if (each === 'promotion-bureau-head')
      return unit?.headId && directory.people[unit.headId]?.active ? [unit.headId] : [];
    if (each !== 'promotion-bureau') return secondPeople([each], directory);
    return Object.values(directory.people).flatMap(({ active, id, unitId }) =>
      active && unitId === bureau ? [id] : [],
    );
  });
  return [...new Set(people)];
}
