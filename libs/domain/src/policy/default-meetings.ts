import type { MeetingRules } from './policy';

/**
 * “按月组织召开由市分管领导主持的重点招商引资项目调度会” names the month and the chair, and no day. By the 20th there is time to
 * prepare within the month; two working days for the papers and three for 纪要 are common practice of offices.
 */
export const DEFAULT_MEETINGS: MeetingRules = {
  calledByDay: 20,
  agendaDays: 2,
  minutesDays: 3,
  gathers: ['last-list', 'red-item', 'stalled-item', 'stalled-project', 'question', 'form', 'to-argue'],
  source: '六安市“五位一体”帮办服务：按月组织召开由市分管领导主持的项目调度会；期限为本地做法',
};
