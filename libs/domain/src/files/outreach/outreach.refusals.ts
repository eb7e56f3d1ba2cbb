import type { RefusalTable } from '@bangban/kernel';

/** What is read when a promotion group or a liaison office refuses. */
export const GROUP_REFUSALS = {
  GROUP_UNKNOWN: { kind: 'existence', zh: '没有这个招商组或联络处。', en: 'There is no such group or office.' },
  GROUP_EXISTS: { kind: 'state', zh: '该招商组或联络处已存在。', en: 'This group or office exists already.' },
  GROUP_FORBIDDEN: {
    kind: 'authority',
    zh: '招商组和联络处由现行规则指定的人员登记。',
    en: 'Groups and offices are kept by whoever the rules in force name for it.',
  },
  GROUP_ENDED: { kind: 'state', zh: '该招商组或联络处已撤销。', en: 'This group or office has ended.' },
  GROUP_UNCHANGED: { kind: 'payload', zh: '内容没有变化。', en: 'Nothing of it is different.' },
  GROUP_UNIT: { kind: 'payload', zh: '所属单位不存在或已停用。', en: 'The unit is unknown or inactive.' },
  GROUP_LEADERS: {
    kind: 'payload',
    zh: '产业招商组由 2 至 3 名领导负责，联络处由 1 至 3 人负责；须在任，不重复。',
    en: 'A group has 2 or 3 leaders, an office 1 to 3 people; all in office, none twice.',
  },
  GROUP_INDUSTRY: {
    kind: 'payload',
    zh: '产业招商组须选定现行规则中的行业。',
    en: 'A group looks for an industry of the rules in force.',
  },
  GROUP_PLACE: { kind: 'payload', zh: '驻外联络处须写明所在地。', en: 'A liaison office says where it is.' },
  GROUP_DAY: { kind: 'payload', zh: '撤销日期不能晚于今天。', en: 'It ends today or before.' },
} as const satisfies RefusalTable;
export type GroupRefusalCode = keyof typeof GROUP_REFUSALS;

/** What is read when a trip or a visit refuses. */
export const TRIP_REFUSALS = {
  TRIP_UNKNOWN: { kind: 'existence', zh: '没有这条外出或来访记录。', en: 'There is no such trip or visit.' },
  TRIP_EXISTS: { kind: 'state', zh: '该记录已存在。', en: 'This trip or visit exists already.' },
  TRIP_FORBIDDEN: {
    kind: 'authority',
    zh: '外出招商和来访由本组（联络处）负责人、所属单位人员和现行规则指定的人员登记。',
    en: 'Trips and visits are recorded by the leaders and the unit of the group, and by whoever the rules in force name.',
  },
  TRIP_GROUP_UNKNOWN: {
    kind: 'payload',
    zh: '所选招商组或联络处不存在。',
    en: 'There is no such group or liaison office.',
  },
  TRIP_GROUP_ENDED: {
    kind: 'payload',
    zh: '所选招商组或联络处在这些日期之前已撤销。',
    en: 'The group or office had ended before these days.',
  },
  TRIP_DAYS: {
    kind: 'payload',
    zh: '结束日期不能早于开始日期，不能晚于今天，一次最多 92 天。',
    en: 'The last day is not before the first and not after today; at most 92 days.',
  },
  TRIP_MEMBERS: {
    kind: 'payload',
    zh: '参加人员须在任，不重复。',
    en: 'Those who took part are in office, nobody twice.',
  },
  TRIP_COMPANY: {
    kind: 'payload',
    zh: '请选择客商库中的企业，或写明企业名称。',
    en: 'Choose a company of the library, or write what it is called.',
  },
  TRIP_TWICE: {
    kind: 'payload',
    zh: '同一家企业在一次记录中只写一次。',
    en: 'One company stands once in a trip.',
  },
  TRIP_FULL: { kind: 'state', zh: '一次最多记录 {most} 家企业。', en: 'A trip has at most {most} companies.' },
  TRIP_CALL_UNKNOWN: { kind: 'existence', zh: '记录中没有这家企业。', en: 'The trip has no such company.' },
  TRIP_UNCHANGED: { kind: 'payload', zh: '内容没有变化。', en: 'Nothing of it is different.' },
  TRIP_WITHDRAWN: { kind: 'state', zh: '该记录已撤回。', en: 'This trip or visit was withdrawn.' },
  TRIP_HAS_LEAD: {
    kind: 'state',
    zh: '已有线索由此产生，不能撤回或改换企业。',
    en: 'A lead has come of it: it is not withdrawn, nor its company changed.',
  },
  TRIP_UNIT: { kind: 'payload', zh: '所选单位不存在或已停用。', en: 'The unit is unknown or inactive.' },
  TRIP_AMOUNT: { kind: 'payload', zh: '金额应大于零。', en: 'An amount is above zero.' },
} as const satisfies RefusalTable;
export type TripRefusalCode = keyof typeof TRIP_REFUSALS;
