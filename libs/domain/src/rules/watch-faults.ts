import { ADMIN_ROLES } from '@bangban/kernel';
import { WATCHING } from '../access/capabilities';
import type { WatchRule } from '../access/access-policy';
import type { PolicyFault } from './policy-faults';

/** An administrator whose acts nobody hears of, or hears of alone; and a row that is of no administrator. */
export function watchFaults(watch: readonly WatchRule[]): readonly PolicyFault[] {
  const path = ['access', 'watch'];
  const ofRows = watch.flatMap(({ acts, by }, no): PolicyFault[] => {
    const fault = (zh: string, en: string): PolicyFault => ({ path: [...path, no], text: { zh, en } });
    return [
      ...(ADMIN_ROLES.includes(acts) && WATCHING.includes(by)
        ? []
        : [
            fault(
              '只能将管理员的操作告知安全管理员或审计管理员',
              'is no act of an administrator told to the one of security or of the audit',
            ),
          ]),
      ...(acts === by ? [fault('不能只告知本人', 'an administrator does not watch their own kind')] : []),
    ];
  });
  const unwatched = ADMIN_ROLES.filter((role) => !watch.some(({ acts }) => acts === role));
  if (unwatched.length === 0) return ofRows;
  return [
    ...ofRows,
    { path, text: { zh: '有管理员的操作无人知晓', en: 'nobody hears of what one administrator does' } },
  ];
}
