import type { FormRules } from './policy';

/**
 * 督查单. “蓝色督查单”发出后无正当理由未按时限办理的, the next colour is sent (三明 三色督查单, 中国三明 2017-10-10). Blue is opened where the
 * ladder of a handling limit has come to the leader in charge, five working days after the breach (domain practice, see `DEFAULT_LADDERS`);
 * the limits are the office's own practice: three, two and one working days for a plan, one to sign for it, two to decide.
 */
export const DEFAULT_FORMS: FormRules = {
  opens: [{ clock: 'handling', with: 'leader-in-charge' }],
  signFor: 1,
  plan: { blue: 3, yellow: 2, red: 1 },
  decision: 2,
  source: '中国三明 2017-10-10《三明实行“三色督查单”》：前一单逾期未办的，发出下一色督查单；天数为本地做法',
};
