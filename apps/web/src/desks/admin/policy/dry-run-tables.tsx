import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DryRunSums } from '@bangban/domain';
import '../../../pieces/figures-table.css';
import { type Chosen, type DryRunGroup, type DryRunMeasure, FIGURES, groupRows } from './dry-run-rows';

interface TableProps {
  readonly sums: DryRunSums;
  readonly said: (of: Chosen) => string;
  /** The rows behind it are asked for. */
  readonly onChosen: (of: Chosen) => void;
}

/** The whole city's, under either. */
export function FiguresTable({ onChosen, said, sums }: TableProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Sides what={t('admin.dryRun.what')}>
      {FIGURES.map((figure) => (
        <Line key={figure} of={{ figure }} said={said} sides={sums[figure]} onChosen={onChosen} />
      ))}
    </Sides>
  );
}

interface GroupTableProps extends TableProps {
  readonly group: DryRunGroup;
  readonly measure: DryRunMeasure;
}

/** Alerts by leader, unit or week; late items and supervision forms by unit or week. */
export function GroupTable({ group, measure, onChosen, said, sums }: GroupTableProps): ReactNode {
  const { t } = useTranslation();
  const rows = groupRows(group, measure, sums);
  if (rows.length === 0) return <p className="muted">{t('admin.dryRun.none')}</p>;
  return (
    <Sides what={t(`admin.dryRun.group.${group}`)}>
      {rows.map(({ key, ...sides }) => (
        <Line key={key} of={{ group, measure, key }} said={said} sides={sides} onChosen={onChosen} />
      ))}
    </Sides>
  );
}

function Sides({ children, what }: { readonly children: ReactNode; readonly what: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="table-scroll">
      <table className="figures-table dry-run-table">
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col" className="num">
              {t('admin.dryRun.inForce')}
            </th>
            <th scope="col" className="num">
              {t('admin.dryRun.draft')}
            </th>
            <th scope="col" className="num">
              {t('admin.dryRun.change')}
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface LineProps extends Pick<TableProps, 'said' | 'onChosen'> {
  readonly of: Chosen;
  readonly sides: { readonly inForce: number; readonly draft: number };
}

function Line({ of, onChosen, said, sides: { draft, inForce } }: LineProps): ReactNode {
  const change = draft - inForce;
  return (
    <tr>
      <th scope="row">
        <Button type="link" className="line-open" onClick={() => onChosen(of)}>
          {said(of)}
        </Button>
      </th>
      <td className="num">{inForce}</td>
      <td className="num">{draft}</td>
      <td className={change === 0 ? 'num muted' : 'num strong'}>{change > 0 ? `+${change}` : change}</td>
    </tr>
  );
}
