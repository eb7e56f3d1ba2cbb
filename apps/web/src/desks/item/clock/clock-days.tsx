import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockRun, ExplainedClock, ItemClock } from '../../../lib/item';
import { type ClockCell, clockCells, daysByRule } from '../../../lib/item-clock';
import type { NameOf } from '../../../lib/reference';
import { useFormat } from '../../../lib/use-format';
import { StripDay, StripMonths } from '../../../pieces/strip-months';
import { useRuleWords } from './use-rule-words';

interface ClockDaysProps {
  readonly clock: ExplainedClock;
  readonly data: ItemClock;
  readonly nameOf: NameOf;
}

/** Each day of it as a calendar has them, and beside that what is said of every stretch, and the sum. */
export function ClockDays({ clock, data, nameOf }: ClockDaysProps): ReactNode {
  const { t } = useTranslation();
  const { days, short } = useFormat();
  const { said, why } = useRuleWords(data, nameOf);
  const { runs, used } = clock;
  return (
    <div className="clock-days">
      <figure className="strip" aria-label={t('strip.label')}>
        <StripMonths
          cells={clockCells(clock, data.receipt.asOf)}
          draw={(cell) => <Day cell={cell} said={said(cell.run)} why={why(cell.run)} />}
        />
      </figure>
      <div>
        <table className="figures-table clock-runs">
          <thead>
            <tr>
              <th scope="col">{t('itemClock.run.dates')}</th>
              <th scope="col" className="num">
                {t('itemClock.run.days')}
              </th>
              <th scope="col">{t('itemClock.run.rule')}</th>
              <th scope="col">{t('itemClock.run.counts')}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.from} className={run.ahead ? 'ahead' : ''}>
                <th scope="row">
                  {run.from === run.to
                    ? short(run.from)
                    : t('itemClock.run.span', { from: short(run.from), to: short(run.to) })}
                </th>
                <td className="num">{run.days}</td>
                <td>
                  {said(run)}
                  {why(run).map((line) => (
                    <span key={line} className="faint clock-why">
                      {line}
                    </span>
                  ))}
                </td>
                <td>{countsWord(run)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('itemClock.run.sum')}</th>
              <td className="num">{used}</td>
              <td colSpan={2}>
                {t('itemClock.run.sumOf', {
                  days: days(used),
                  parts: daysByRule(runs)
                    .map(([rule, count]) => t('itemClock.run.part', { rule: t(`itemClock.rule.${rule}`), count }))
                    .join(t('words.comma')),
                })}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );

  function countsWord({ ahead, counts, over }: ClockRun): string {
    if (!counts) return t('itemClock.run.not');
    if (over) return t('itemClock.run.over');
    return ahead ? t('itemClock.run.ahead') : t('itemClock.run.yes');
  }
}

interface DayProps {
  readonly cell: ClockCell;
  readonly said: string;
  readonly why: readonly string[];
}

function Day({ cell, said, why }: DayProps): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { run } = cell;
  const lines = [
    date(cell.date),
    said,
    ...why,
    ...(cell.no === null ? [] : [t('strip.dayNo', { no: `${cell.no}` })]),
    ...(cell.due ? [t('itemClock.dueDay')] : []),
    ...(run.provisional ? [t('words.provisionalWhy')] : []),
  ];
  const use = usedFor(run);
  const short =
    run.rule === 'make-up' ? t('strip.makeUpShort') : run.rule === 'holiday' ? t('strip.holidayShort') : null;
  const under = cell.due ? t('strip.due') : run.rule === 'start' ? t('strip.start') : short;
  return (
    <StripDay
      date={cell.date}
      lines={lines}
      under={under}
      look={`kind-${run.rule} use-${use}${cell.today ? ' today' : ''}${cell.due ? ' due' : ''}`}
    />
  );
}

function usedFor({ ahead, counts, over, rest, rule }: ClockRun): string {
  if (rest !== null || rule === 'elsewhere') return 'paused';
  if (!counts) return 'none';
  if (over) return 'over';
  return ahead ? 'ahead' : 'counted';
}
