import { isAdministrator, isOutsider, type Role, standInFault } from '@bangban/kernel';
import type { AccessPolicy } from '../access/access-policy';
import type { PolicyFault } from './policy-faults';

const neitherSide = (role: Role): boolean => isAdministrator({ roles: [role] }) || isOutsider({ roles: [role] });

/** Rows of who stands in for whom that say nothing, or what is never so; posts of an office that belong to none. */
export function standingFaults({
  separation,
  substitution,
}: Pick<AccessPolicy, 'separation' | 'substitution'>): readonly PolicyFault[] {
  const { standIns } = substitution;
  const path = ['access', 'substitution', 'standIns'];
  const ofStandIns = standIns.flatMap(({ by, of }, no): PolicyFault[] => {
    const fault = (zh: string, en: string): PolicyFault => ({ path: [...path, no], text: { zh, en } });
    const apart = by?.every((each) => standInFault([of], [each], { separation, substitution }) === 'SUBSTITUTE_APART');
    return [
      ...(neitherSide(of) || by?.some(neitherSide)
        ? [
            fault(
              '管理员和企业联系人不代理他人，也不由他人代理',
              'an administrator and an outsider stand in for nobody',
            ),
          ]
        : []),
      ...(by !== null && apart ? [fault('没有人可以代理', 'leaves nobody who could stand in')] : []),
      ...(standIns.findIndex((row) => row.of === of) === no ? [] : [fault('重复', 'stands twice')]),
    ];
  });
  const ofOffices = separation.offices.flatMap(({ role }, no): PolicyFault[] =>
    neitherSide(role)
      ? [
          {
            path: ['access', 'separation', 'offices', no],
            text: { zh: '该岗位不属于任何办事单位', en: 'is a post of no office' },
          },
        ]
      : [],
  );
  return [...ofStandIns, ...ofOffices];
}
