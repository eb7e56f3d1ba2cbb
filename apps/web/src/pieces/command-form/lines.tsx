import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Tools<Line> {
  readonly index: number;
  /** Puts another line in its place. */
  readonly put: (line: Line) => void;
  /** Takes the line out; nothing where so many are needed. */
  readonly drop: ReactNode;
}

interface LinesProps<Line> {
  readonly lines: readonly Line[];
  readonly onChange: (lines: readonly Line[]) => void;
  /** As one row on a wide screen, or one below the other. */
  readonly className: string;
  readonly fewest: number;
  readonly most: number;
  readonly more: string;
  /** What a new line begins with. */
  readonly begin: () => NoInfer<Line>;
  readonly children: (line: Line, tools: Tools<Line>) => ReactNode;
}

/** What is given line by line: changed, taken out and added. */
export function Lines<Line>(props: LinesProps<Line>): ReactNode {
  const { begin, children, className, fewest, lines, more, most, onChange } = props;
  const { t } = useTranslation();
  const drop = (index: number): ReactNode =>
    lines.length > fewest ? (
      <Button
        type="text"
        aria-label={t('form.measureDrop', { no: `${index + 1}` })}
        onClick={() => onChange(lines.filter((_, at) => at !== index))}
      >
        {'\u00d7'}
      </Button>
    ) : null;
  return (
    <div className="stack">
      <ol className="measure-lines">
        {lines.map((line, index) => (
          // Lines have no name of their own but their place.
          <li key={index} className={className}>
            {children(line, {
              index,
              put: (next) => onChange(lines.map((each, at) => (at === index ? next : each))),
              drop: drop(index),
            })}
          </li>
        ))}
      </ol>
      {lines.length < most ? (
        <div>
          <Button size="small" onClick={() => onChange([...lines, begin()])}>
            {more}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
