import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../i18n/format';
import { useSay } from '../i18n/use-say';
import { becauseOf } from '../lib/item-clock';
import { type ItemReceipt, papersOf, receiptAddress, type Receipts } from '../lib/receipts';
import { type NameOf, useNames } from '../lib/reference';
import type { FileTable } from '../lib/table-file';
import { useDue } from '../lib/use-due';
import { useFormat } from '../lib/use-format';

type Clock = ItemReceipt['receipt']['clocks'][number];
type Deadline = Clock['deadlines'][number];
type By = Deadline['by'];

const COLUMNS = [
  ['item', 30],
  ['limits', 44],
  ['moved', 60],
  ['rests', 44],
  ['extensions', 44],
  ['papers', 40],
  ['calendars', 40],
  ['asOf', 24],
  ['policies', 40],
  ['seq', 14],
  ['hash', 70],
  ['agrees', 14],
  ['sha256', 70],
  ['address', 60],
] as const;

/** 期限依据 beside a list that is saved, a row for each of its items: what was counted, by what, why, and under which hash. */
export function useReceiptTable(): (items: readonly Named[], receipts: Receipts) => FileTable {
  const { t } = useTranslation();
  const names = useNames();
  const words = useWords();
  return useCallback(
    (items, { names: known, of }) => {
      const nameOf: NameOf = (id) => (id ? (known[id] ?? names(id)) : '');
      const columns = COLUMNS.map(([key, width]) => ({ title: t(`receipts.column.${key}`), width }));
      const rows = items.map(({ itemId, title }) => {
        const found = of.get(itemId);
        // One that is no longer there to be read has no reasons.
        return found ? [title, ...words(found, nameOf)] : [title, ...COLUMNS.slice(1).map(() => null)];
      });
      return { name: t('receipts.sheet'), columns, rows };
    },
    [names, t, words],
  );
}

interface Named {
  readonly itemId: string;
  readonly title: string;
}

function useWords(): (found: ItemReceipt, nameOf: NameOf) => readonly (string | number | null)[] {
  const { t } = useTranslation();
  const say = useSay();
  const { days } = useFormat();
  const { keptDue: due } = useDue();
  return useCallback(
    (found, nameOf) => {
      const { agrees, receipt, sha256 } = found;
      const lines = (said: readonly string[]): string => said.join('\n');
      const clockName = (clock: Clock['clock']): string => t(`words.clock.${clock}`);
      const who = ({ actingFor, id, kind }: By): string => {
        if (kind === 'system') return t('words.system');
        return actingFor === null
          ? nameOf(id)
          : t('history.acting', { name: nameOf(id), principal: nameOf(actingFor) });
      };
      const limit = ({ clock, due: ends, limit: granted, provisional, startedAt, state, used }: Clock): string =>
        t('receipts.limit', {
          clock: clockName(clock),
          limit: days(granted),
          start: dayOf(startedAt),
          used: days(used),
          due: ends === null || state === 'suspended' ? t('itemClock.deadline.rests') : due({ due: ends, provisional }),
        });
      const moved = (clock: Clock['clock']) => (each: Deadline) =>
        t('receipts.moved', {
          clock: clockName(clock),
          date: dayOf(each.at),
          because: say(`itemClock.because.${becauseOf(each)}`),
          who: who(each.by),
          reason: each.reason,
          due:
            each.due === null ? t('itemClock.deadline.rests') : due({ due: each.due, provisional: each.provisional }),
        });
      const versions = (name: 'calendar' | 'policy', all: readonly { version: number; sha256: string }[]): string =>
        lines(all.map((each) => `${t(`itemClock.foot.${name}`, { version: `${each.version}` })} ${each.sha256}`));
      return [
        lines(receipt.clocks.map(limit)),
        lines(receipt.clocks.flatMap(({ clock, deadlines }) => deadlines.slice(1).map(moved(clock)))),
        lines(
          receipt.rests.map(({ approved, from, kind, to }) =>
            t('receipts.rest', {
              kind: t(`itemClock.rule.${kind}`),
              from: dayOf(from),
              to: to === null ? '' : dayOf(to),
              who: approved ? who(approved) : '',
              reason: approved?.reason ?? '',
            }),
          ),
        ),
        lines(
          receipt.extensions.map(({ asked, decided, until }) =>
            t('receipts.extension', {
              until,
              who: who(asked),
              reason: asked.reason,
              decided: decided ? t(decided.granted ? 'receipts.granted' : 'receipts.refused') : '',
            }),
          ),
        ),
        lines(papersOf(found)),
        versions('calendar', receipt.calendars),
        receipt.asOf,
        versions('policy', receipt.policies),
        ...[receipt.upTo.seq, receipt.upTo.hash, t(agrees ? 'words.yes' : 'words.no'), sha256],
        `${window.location.origin}${receiptAddress(found)}`,
      ];
    },
    [t, say, days, due],
  );
}
