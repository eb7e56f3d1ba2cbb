import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { CommandButton } from '../../pieces/command-button';
import '../../pieces/figures-table.css';
import { type PartProps, projectCommand } from './shared';

/** The last one and the one before it; the older ones are in the history. */
const SHOWN = 2;

/** 回访: the last calls beside each other, the newest first, each trouble with the item that it became. */
export function Calls({ commands, detail, nameOf }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const titleOf = useItemTitle();
  const { calls = [], id, stage } = detail.project;
  if (stage !== 'production' && calls.length === 0) return null;
  const shown = calls.slice(-SHOWN).reverse();
  const titled = (itemId: string): string => {
    const item = detail.items.find((each) => each.id === itemId);
    return item ? titleOf(item) : t('project.calls.item');
  };
  const rows: readonly (readonly [string, (call: (typeof shown)[number]) => ReactNode])[] = [
    [t('field.callRunning'), ({ running }) => t(`words.callRunning.${running}`)],
    [`${t('field.callStaff')} (${t('unit.people')})`, ({ staff }) => `${staff}`],
    [`${t('field.callPower')} (${t('unit.kwh')})`, ({ powerKwh }) => (powerKwh === null ? '\u2013' : `${powerKwh}`)],
    [t('field.callOrders'), ({ orders }) => t(`words.callOrders.${orders}`)],
    [t('field.summary'), ({ summary }) => summary],
    [
      t('field.callTroubles'),
      ({ troubles }) =>
        troubles.length === 0 ? (
          t('project.calls.noTroubles')
        ) : (
          <ul className="call-troubles">
            {troubles.map(({ itemId, kind }) => (
              <li key={itemId}>
                {t(`words.callTrouble.${kind}`)}
                {' \u00b7 '}
                <Link to="/items/$itemId" params={{ itemId }}>
                  {titled(itemId)}
                </Link>
              </li>
            ))}
          </ul>
        ),
    ],
    [t('project.calls.by'), ({ by }) => nameOf(by)],
  ];
  return (
    <section className="stack" aria-label={t('project.calls.title')}>
      <h2>{t('project.calls.title')}</h2>
      <div className="row wrap">
        <CommandButton projectId={id} command={projectCommand(commands, 'RecordAftercareCall')} size="small" />
      </div>
      {shown.length === 0 ? (
        <p className="muted">{t('project.calls.none')}</p>
      ) : (
        <table className="figures-table calls">
          <thead>
            <tr>
              <th scope="col">{t('project.calls.asked')}</th>
              {shown.map(({ at, date: day }) => (
                <th key={at} scope="col">
                  {date(day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, cell]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {shown.map((call) => (
                  <td key={call.at}>{cell(call)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
