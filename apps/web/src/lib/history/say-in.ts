import { limitDayText } from '@bangban/kernel';
import type { TFunction } from 'i18next';
import { dateText, dayOf, moneyText, PLACE_ZONE, timeText, workingDaysText } from '../../i18n/format';
import type { Language } from '../../i18n';
import { periodText } from '../../i18n/plan-periods';
import { asSay, promiseKey, promiseNo } from '../../i18n/use-say';
import type { Say, Sentence } from './say';

interface SayInput extends Pick<
  Say,
  'name' | 'item' | 'title' | 'evidenceKind' | 'industry' | 'pauseKind' | 'coKind' | 'form'
> {
  readonly t: TFunction;
  readonly language: Language;
  readonly today: string;
}

const wordKey = (group: string, key: string): string => promiseKey(`words.${group}.${key}`);

/** A sentence in words. */
export function textOf(t: TFunction, { key, values }: Sentence): string {
  return asSay(t)(`history.event.${key}`, values);
}

/** Names and formats for sentences in a language. */
export function sayIn({
  coKind,
  evidenceKind,
  form,
  industry,
  item,
  language,
  name,
  pauseKind,
  t,
  title,
  today,
}: SayInput): Say {
  const date = (day: string): string => dateText(day, today, language);
  // Keys come from records: one that this page has no word for stands for itself.
  const look = asSay(t);
  return {
    name,
    item,
    form,
    formNumber: (inChinese, inEnglish) => (language === 'zh' ? inChinese : inEnglish),
    title,
    evidenceKind,
    industry,
    pauseKind,
    coKind,
    date,
    dueDay: (end) => limitDayText(end, PLACE_ZONE, language, date),
    period: (period) => periodText(period, language),
    day: (instant) => date(dayOf(instant)),
    time: (instant) => timeText(instant, today, language),
    money: (money) => (money ? moneyText(money, language) : t('kept.back')),
    days: (days) => workingDaysText(days, language),
    list: (words) => words.join(language === 'zh' ? '\u3001' : ', '),
    word: (group, key) =>
      look(wordKey(group, key), { defaultValue: key, ...(group === 'clock' ? promiseNo(key) : {}) }),
    // A form's label serves where the history has none of its own.
    field: (key) => look(`history.field.${key}`, { defaultValue: look(`field.${key}`, { defaultValue: key }) }),
    project: t('history.project'),
    nobody: t('words.none'),
    yes: t('words.yes'),
  };
}
