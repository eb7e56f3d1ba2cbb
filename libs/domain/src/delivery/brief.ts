import type { Language, Text } from '@bangban/kernel';
import { type NoticeKind, noticeText } from '../effects/notices';
import { PERSONAL_NOTICES } from '../effects/personal.notices';

type Params = Readonly<Record<string, string | number | null>>;

/** Whom it is about is for the inbox. */
const ABOUT_PEOPLE: Text = { zh: '有一条与您有关的提醒', en: 'A notice that concerns you' };

/**
 * The title of a notice as it may pass machines of others: what it is about, and nobody's name. Who is meant by a notice about
 * people, and for whom a substitute is told, stays inside.
 */
export function briefTitle(kind: NoticeKind, params: Params, language: Language, utcOffsetMinutes: number): string {
  // A digest counts and names nothing.
  if (kind in PERSONAL_NOTICES && kind !== 'daily-digest') return ABOUT_PEOPLE[language];
  const { standsFor: _, standsForEn: __, ...rest } = params;
  return noticeText(kind, rest, language, utcOffsetMinutes).title;
}

/** Where not even titles leave: how many matters wait. */
export function countTitle(count: number, language: Language): string {
  return language === 'zh' ? `您有 ${count} 件事项` : `You have ${count} matter${count === 1 ? '' : 's'}`;
}

/** Over what a robot says to the group of a unit. */
export function groupTitle(count: number, language: Language): string {
  return language === 'zh' ? `本单位有 ${count} 件事项` : `Matters of your unit: ${count}`;
}
