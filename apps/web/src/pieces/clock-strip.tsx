import { Tooltip } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { type StripCell, stripCells, stripMonths } from '../lib/clock-strip';
import type { ItemDetail } from '../lib/item';
import type { NameOf } from '../lib/reference';
import { useFormat } from '../lib/use-format';
import { useHolidayName } from '../i18n/use-holiday-name';
import { useSay } from '../i18n/use-say';
import './clock-strip.css';

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
      <div className="strip-months">
        {stripMonths(cells).map(({ month, weeks }) => (
          <Month key={month} month={month} weeks={weeks} nameOf={nameOf} itemOf={itemOf} />
        ))}
      </div>
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

interface MonthProps extends Omit<ClockStripProps, 'detail'> {
  readonly month: string;
  readonly weeks: readonly (readonly (StripCell | null)[])[];
}

function Month({ itemOf, month, nameOf, weeks }: MonthProps): ReactNode {
  const language = useLanguage();
  const title = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
  }).format(new Date(`${month}-01T12:00:00`));
  const monday = '2026-11-23';
  return (
    <table className="strip-month">
      <caption>{title}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, index) => {
            const name = dateText(`2026-11-${23 + index}`, monday, language);
            return (
              <th key={index} scope="col">
                {language === 'zh' ? name.slice(-1) : name.slice(0, 2)}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={row}>
            {week.map((cell, column) => (
              <td key={column}>{cell ? <Cell cell={cell} nameOf={nameOf} itemOf={itemOf} /> : null}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
    <Tooltip
      trigger={['hover', 'focus', 'click']}
      title={lines.map((line, index) => (
        <Fragment key={index}>
          {line}
          <br />
        </Fragment>
      ))}
    >
      <button
        type="button"
        className={`bare strip-cell kind-${cell.kind} use-${cell.use}${cell.today ? ' today' : ''}${cell.due ? ' due' : ''}`}
      >
        {Number(cell.date.slice(8))}
        {under ? <small>{under}</small> : null}
        <span className="unseen">{lines.join('; ')}</span>
      </button>
    </Tooltip>
  );
}
