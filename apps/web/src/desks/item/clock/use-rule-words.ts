import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { useHolidayName } from '../../../i18n/use-holiday-name';
import type { ClockRun, ItemClock } from '../../../lib/item';
import type { NameOf } from '../../../lib/reference';
import { useFormat } from '../../../lib/use-format';
import { useWho } from './use-who';

export interface RuleWords {
  /** The rule of a stretch of days. */
  readonly said: (run: ClockRun) => string;
  /** Who let it be, on which ground, by which papers. */
  readonly why: (run: ClockRun) => readonly string[];
}

/** The rule behind each day in words. */
export function useRuleWords(data: ItemClock, nameOf: NameOf): RuleWords {
  const { t } = useTranslation();
  const language = useLanguage();
  const holidayName = useHolidayName();
  const { dayOf } = useFormat();
  const { filesOf, who } = useWho(data, nameOf);
  const { grounds, receipt, waitedFor } = data;
  const prolonged = (at: number | null): readonly string[] => {
    const extension = at === null ? undefined : receipt.extensions[at];
    if (!extension) return [];
    const { asked, decided, signed } = extension;
    return [
      t('itemClock.why.extensionAsked', { who: who(asked), date: dayOf(asked.at), reason: asked.reason }),
      ...filesOf(asked.files),
      ...(signed ? [t('itemClock.why.extensionSigned', { who: who(signed) })] : []),
      ...(decided
        ? [
            decided.rule === null
              ? t('itemClock.why.approved', { who: who(decided), reason: decided.reason })
              : t('itemClock.why.extensionLapsed'),
          ]
        : []),
    ];
  };
  return {
    said({ extension, holiday, rule }) {
      const name = holidayName(holiday ?? '');
      if (rule === 'holiday') return t('itemClock.ruleOf.holiday', { name });
      if (rule === 'make-up') return t('itemClock.ruleOf.makeUp', { name });
      if (extension !== null && rule === 'working') return t('itemClock.ruleOf.extended');
      return t(`itemClock.rule.${rule}`);
    },
    why({ counts, extension, rest: at }) {
      if (counts && extension !== null) return prolonged(extension);
      const rest = at === null ? undefined : receipt.rests[at];
      if (!rest) return [];
      const ground = rest.ground === null ? undefined : grounds[rest.ground];
      const items = rest.waitedFor.flatMap((id) => waitedFor[id] ?? []).map(({ no, title }) => `${no}. ${title}`);
      return [
        ...(ground ? [t('itemClock.why.ground', { ground: ground[language], source: ground.source })] : []),
        ...(rest.asked
          ? [t('itemClock.why.asked', { who: who(rest.asked), date: dayOf(rest.asked.at), note: rest.asked.note })]
          : []),
        ...filesOf(rest.asked?.files ?? []),
        ...(rest.approved
          ? [t('itemClock.why.approved', { who: who(rest.approved), reason: rest.approved.reason })]
          : []),
        ...(items.length > 0 ? [t('itemClock.why.waited', { items: items.join(t('words.comma')) })] : []),
        ...(rest.ended && rest.to !== null
          ? [t('itemClock.why.ended', { who: who(rest.ended), date: dayOf(rest.to), reason: rest.ended.reason })]
          : []),
      ];
    },
  };
}
