import { TableOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keep, readKept } from '../lib/kept';

interface Named {
  readonly key: string;
  readonly title: string;
  readonly narrow?: string;
}

const FEWEST = 4;
/** What a row is called stays; so does its mark. */
const canHide = ({ narrow, title }: Named): boolean => title !== '' && narrow !== 'lead' && narrow !== 'mark';

export const chosenOf = <C extends Named>(columns: readonly C[], hidden: readonly string[]): readonly C[] =>
  columns.filter((column) => !canHide(column) || !hidden.includes(column.key));

/** The columns that somebody does not want to see of a list, kept in this browser. */
export function useHiddenColumns(name: string): readonly [readonly string[], (keys: readonly string[]) => void] {
  const [hidden, setHidden] = useState<readonly string[]>(() => {
    const kept = readKept(`columns:${name}`);
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  });
  return [
    hidden,
    (keys) => {
      keep(`columns:${name}`, keys);
      setHidden(keys);
    },
  ];
}

interface ColumnsChoiceProps {
  readonly columns: readonly Named[];
  readonly hidden: readonly string[];
  readonly onHide: (keys: readonly string[]) => void;
}

/** Which columns a list shows. */
export function ColumnsChoice({ columns, hidden, onHide }: ColumnsChoiceProps): ReactNode {
  const { t } = useTranslation();
  if (columns.length < FEWEST) return null;
  return (
    <span className="columns-button no-print" role="columnheader">
      <Popover
        trigger="click"
        placement="bottomRight"
        content={
          <div className="columns-choice" role="group" aria-label={t('figures.columns')}>
            {columns.filter(canHide).map(({ key, title }) => (
              <Checkbox
                key={key}
                checked={!hidden.includes(key)}
                onChange={({ target }) =>
                  onHide(target.checked ? hidden.filter((each) => each !== key) : [...hidden, key])
                }
              >
                {title}
              </Checkbox>
            ))}
          </div>
        }
      >
        <Button type="text" size="small" icon={<TableOutlined />} aria-label={t('figures.columns')} />
      </Popover>
    </span>
  );
}
