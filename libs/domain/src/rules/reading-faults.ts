import { ADMIN_ROLES, isOutsider } from '@bangban/kernel';
import type { ReadingPolicy } from '../access/reading-policy';
import type { PolicyFault } from './policy-faults';

/** Rows that name nobody, or somebody who reads by no row; and a place in which nobody reads everything. */
export function readingFaults({ scopes }: ReadingPolicy): readonly PolicyFault[] {
  const path = ['access', 'reading', 'scopes'];
  const ofRows = scopes.flatMap((row, no): PolicyFault[] => {
    const fault = (zh: string, en: string): PolicyFault => ({ path: [...path, no], text: { zh, en } });
    const { function: name, reach, role } = row;
    const first = scopes.findIndex((one) => one.role === role && one.function === name && one.reach === reach);
    return [
      ...(role === null && name === null ? [fault('未写明岗位或职能', 'names neither a role nor a function')] : []),
      ...(role !== null && ADMIN_ROLES.includes(role)
        ? [fault('管理员不能查看业务', 'an administrator reads no business')]
        : []),
      ...(role !== null && isOutsider({ roles: [role] })
        ? [fault('企业联系人只能看到本企业的项目', "an investor's contact reads what is written for them alone")]
        : []),
      ...(first === no ? [] : [fault('与前面的一行重复', 'stands twice')]),
    ];
  });
  if (scopes.some(({ reach }) => reach === 'city')) return ofRows;
  return [...ofRows, { path, text: { zh: '没有任何岗位或职能能看全市', en: 'nobody reads the whole city' } }];
}
