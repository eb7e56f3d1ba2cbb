import { dateAt, fromMillis, type Language, limitDayText } from '@bangban/kernel';
import { noticeText } from '@bangban/domain';
import type { DueDelivery } from '@bangban/persistence';

type Told = Pick<DueDelivery, 'at' | 'itemId' | 'kind' | 'params' | 'projectId' | 'utcOffsetMinutes'>;

const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const LABELS = {
  zh: { happened: '发生时间', due: '期限', open: '打开' },
  en: { happened: 'Happened', due: 'Due', open: 'Open' },
} as const;

/**
 * A notice as a mail: Chinese, then English. However late it arrives it can be read rightly: it says when it happened and by
 * which day what it asks for is due, both in the place's zone, and links to what it is about.
 */
export function mailText(told: Told, webAddress: string | null): { readonly subject: string; readonly text: string } {
  const { kind, params, utcOffsetMinutes } = told;
  const zh = noticeText(kind, params, 'zh', utcOffsetMinutes);
  const en = noticeText(kind, params, 'en', utcOffsetMinutes);
  const part = (language: Language, body: string): string => [body, ...facts(told, language, webAddress)].join('\n');
  return { subject: zh.title, text: `${part('zh', zh.body)}\n\n${en.title}\n${part('en', en.body)}\n` };
}

function facts(told: Told, language: Language, webAddress: string | null): readonly string[] {
  const { at, params, utcOffsetMinutes: zone } = told;
  const words = LABELS[language];
  const separator = language === 'zh' ? '：' : ': ';
  const due = dueFact(params, zone, language);
  return [
    [words.happened, moment(at, zone, language)].join(separator),
    ...(due === null ? [] : [due]),
    ...(webAddress === null ? [] : [[words.open, linkTo(told, webAddress)].join(separator)]),
  ];
}

/** By which day it is due, in words; null where it asks for nothing by any day. */
export function dueFact({ due, provisional }: Told['params'], zone: number, language: Language): string | null {
  if (typeof due !== 'string') return null;
  const end = { due, provisional: !!provisional };
  const separator = language === 'zh' ? '：' : ': ';
  return `${LABELS[language].due}${separator}${limitDayText(end, zone, language, (date) => day(date, language))}`;
}

/** Where it is opened, after sign-in. */
export function linkTo(
  { itemId, kind, projectId }: Pick<Told, 'itemId' | 'kind' | 'projectId'>,
  webAddress: string,
): string {
  // What a digest counts stands where somebody begins.
  return kind === 'daily-digest' ? `${webAddress}/` : `${webAddress}/${pathOf(itemId, projectId)}`;
}

/** With the way to answer without signing in, and whose it is. */
export function withAnswerLink(text: string, link: string): string {
  const said = ['直接批示（仅限您本人，一次有效，请勿转发）', 'Answer at once (yours alone, once; do not pass it on)'];
  return `${text.trimEnd()}\n\n${said.join(' / ')}\n${link}\n`;
}

function pathOf(itemId: string | null, projectId: string | null): string {
  if (itemId !== null) return `items/${itemId}`;
  return projectId === null ? 'profile' : `projects/${projectId}`;
}

function day(date: string, language: Language): string {
  const weekday = WEEKDAYS[language][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return language === 'zh' ? `${date}（${weekday}）` : `${date} (${weekday})`;
}

export function moment(at: Date, zone: number, language: Language): string {
  const local = new Date(at.getTime() + zone * 60_000).toISOString();
  return `${day(dateAt(fromMillis(at.getTime()), zone), language)} ${local.slice(11, 16)}`;
}
