import { Tooltip } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { dateText } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { stripMonths } from '../lib/clock-strip';
import './clock-strip.css';

interface StripMonthsProps<Cell> {
  readonly cells: readonly Cell[];
  readonly draw: (cell: Cell) => ReactNode;
}

/** Days as a calendar has them, one month beside the other. */
export function StripMonths<Cell extends { readonly date: string }>({
  cells,
  draw,
}: StripMonthsProps<Cell>): ReactNode {
  const language = useLanguage();
  const monday = '2026-11-23';
  const named = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { year: 'numeric', month: 'long' });
  return (
    <div className="strip-months">
      {stripMonths(cells).map(({ month, weeks }) => (
        <table key={month} className="strip-month">
          <caption>{named.format(new Date(`${month}-01T12:00:00`))}</caption>
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
                  <td key={column}>{cell ? draw(cell) : null}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface StripDayProps {
  readonly date: string;
  /** What is to be said of it. */
  readonly lines: readonly string[];
  /** In two or three characters, under its number. */
  readonly under: string | null;
  readonly look: string;
}

/** A day that says what it is when it is pointed at, tapped, or come to by keyboard. */
export function StripDay({ date, lines, look, under }: StripDayProps): ReactNode {
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
      <button type="button" className={`bare strip-cell ${look}`}>
        {Number(date.slice(8))}
        {under ? <small>{under}</small> : null}
        <span className="unseen">{lines.join('; ')}</span>
      </button>
    </Tooltip>
  );
}
