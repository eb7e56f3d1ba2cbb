import type { HoldRules } from './policy';

/**
 * 暂缓升级. No source knows it: what puts a question to the leader in charge or to a principal leader, and a yellow or red form,
 * cannot be called back once it has gone out. Ten days is longer than any outage or correction should take.
 */
export const DEFAULT_HOLD: HoldRules = {
  rungs: ['leader-in-charge', 'principal-leaders'],
  colours: ['yellow', 'red'],
  longestDays: 10,
  source: '本地做法：系统故障、数据恢复或历法待更正时，不可撤回的升级经核对后分批放行',
};
