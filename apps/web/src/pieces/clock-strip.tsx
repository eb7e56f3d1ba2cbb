import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { type StripCell, stripCells } from '../lib/clock-strip';
import type { ItemDetail } from '../lib/item';
import type { NameOf } from '../lib/reference';
import { useFormat } from '../lib/use-format';
import { useHolidayName } from '../i18n/use-holiday-name';
import { useSay } from '../i18n/use-say';
import { StripDay, StripMonths } from './strip-months';

interface ClockStripProps {
  readonly detail: ItemDetail;
  readonly nameOf: NameOf;
  /** Titles of other items of the project. */
  readonly itemOf: (id: string) => string;
}

/** A day that does not count, in the legend. */
const SATURDAY = 6;
const USES = ['counted', 'over', 'paused', 'ahead'] as const;

/** 逐日计时: a month grid in which every day says whether it counted, and why. */
export function ClockStrip({ detail, itemOf, nameOf }: ClockStripProps): ReactNode {
  const { t } = useTranslation();
  const { item } = detail;
  const cells = stripCells({ item, days: detail.days, bookings: detail.bookings, now: detail.now });
  if (cells.length === 0) return <p className="muted">{t('strip.none')}</p>;
  return (
    <figure className="strip" aria-label={t('strip.label')}>
      <StripMonths cells={cells} draw={(cell) => <Cell cell={cell} nameOf={nameOf} itemOf={itemOf} />} />
      <figcaption className="strip-legend faint">
        {USES.map((use) => (
          <span key={use} className="row">
            <span className={`strip-cell sample use-${use}`} aria-hidden="true" />
            {t(`strip.${use}`)}
          </span>
        ))}
        <span className="row">
          <span className="strip-cell sample" aria-hidden="true">
            {SATURDAY}
          </span>
          {t('strip.off')}
        </span>
      </figcaption>
    </figure>
  );
}

function Cell({ cell, itemOf, nameOf }: { readonly cell: StripCell } & Omit<ClockStripProps, 'detail'>): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const say = useSay();
  const holidayName = useHolidayName();
  const language = useLanguage();
  const { booking } = cell;
  const name = holidayName(cell.holiday ?? '');
  const holder = booking ? [nameOf(booking.unitId), nameOf(booking.personId)].filter(Boolean).join(' ') : '';
  const lines = [
    date(cell.date),
    ...(cell.start ? [`${t('strip.start')}: ${t('strip.startRule')}`] : []),
    ...(cell.due ? [`${t('strip.due')}: ${t('strip.dueRule', { clock: t('words.clock.handling') })}`] : []),
    ...(cell.kind === 'weekend' ? [t('strip.weekendRule')] : []),
    ...(cell.kind === 'holiday' ? [t('strip.holidayRule', { name })] : []),
    ...(cell.kind === 'make-up' ? [t('strip.makeUpRule', { name })] : []),
    ...(cell.no === null ? [] : [t('strip.dayNo', { no: `${cell.no}` })]),
    ...(booking
      ? [
          booking.waitedFor
            ? t('strip.waited', { item: itemOf(booking.waitedFor), holder })
            : t('strip.held', { holder, kind: say(`words.holding.${booking.kind}`) }),
        ]
      : []),
    ...(cell.closed ? [t('strip.closed')] : []),
    ...(cell.provisional ? [t('words.provisionalWhy')] : []),
  ];
  const mark = cell.due ? t('strip.due') : cell.start ? t('strip.start') : cell.closed ? t('strip.closed') : null;
  // Three characters name a holiday in Chinese; in English the cell says what it is.
  const holiday = language === 'zh' ? name.slice(0, 3) : t('strip.holidayShort');
  const under = mark ?? (cell.kind === 'make-up' ? t('strip.makeUpShort') : cell.kind === 'holiday' ? holiday : null);
  return (
    <StripDay
      date={cell.date}
      lines={lines}
      under={under}
      look={`kind-${cell.kind} use-${cell.use}${cell.today ? ' today' : ''}${cell.due ? ' due' : ''}`}
    />
  );
}
