/** 项目调度会: 按月由分管领导主持, 适时由主要领导主持. */
export const MEETING_KINDS = ['monthly', 'ad-hoc'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** 议题征集, 已发通知, 会议中, 纪要起草, 纪要已印发, 已取消. */
export const MEETING_STATUSES = ['gathering', 'invited', 'in-session', 'minutes', 'issued', 'cancelled'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** Why a matter stands on the agenda; one matter may have several. `proposed`: somebody added it. */
export const AGENDA_TOPICS = [
  ...(['last-list', 'red-item', 'stalled-item', 'stalled-project', 'question', 'form', 'to-argue'] as const),
  'proposed',
] as const;
export type AgendaTopic = (typeof AGENDA_TOPICS)[number];
/** What the agenda gathers by itself. */
export const GATHERED_TOPICS = AGENDA_TOPICS.filter(
  (topic): topic is Exclude<AgendaTopic, 'proposed'> => topic !== 'proposed',
);
export type GatheredTopic = Exclude<AgendaTopic, 'proposed'>;

/** 论证线索和意向项目, 协调解决签约和开工项目推进问题. */
export const AGENDA_PURPOSES = ['argue', 'unblock'] as const;
export type AgendaPurpose = (typeof AGENDA_PURPOSES)[number];

/** Drafted in the room; asked of its project; an item there; refused by the project; dropped. */
export const DECISION_STATES = ['drafted', 'asked', 'carried', 'refused', 'dropped'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What became of a matter: solved in the room or by its items, open, or only discussed. */
export const MATTER_OUTCOMES = ['solved', 'open', 'discussed'] as const;
export type MatterOutcome = (typeof MATTER_OUTCOMES)[number];

/** What time tells of a meeting: its day has passed and it was not held; its minutes are late. */
export const MEETING_ALARMS = ['not-held', 'minutes-late'] as const;
export type MeetingAlarm = (typeof MEETING_ALARMS)[number];

interface Words {
  readonly zh: string;
  readonly en: string;
}
export const MEETING_KIND_WORDS: Readonly<Record<MeetingKind, Words>> = {
  monthly: { zh: '月度项目调度会', en: 'monthly dispatch meeting' },
  'ad-hoc': { zh: '专题项目调度会', en: 'ad hoc dispatch meeting' },
};

/** More has no room in an agenda that people read. */
export const MAX_AGENDA_LINES = 200;
