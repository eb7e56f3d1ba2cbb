import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-language';
import { columnsQuery } from './import-queries';

/** What goes under each heading; the needed ones at once, the others behind a button. */
export function LedgerColumns(): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const [all, setAll] = useState(false);
  const { data } = useQuery(columnsQuery);
  const shown = (data ?? []).filter(({ needed }) => all || needed);
  const others = (data ?? []).length - shown.length;
  return (
    <>
      <dl className="ledger-columns">
        {shown.map(({ heading, key, needed, note }) => (
          <div key={key}>
            <dt>
              {heading}
              {needed ? <span className="faint"> {t('admin.import.needed')}</span> : null}
            </dt>
            <dd className="muted">{text(note)}</dd>
          </div>
        ))}
      </dl>
      {others > 0 ? (
        <button type="button" className="bare link" onClick={() => setAll(true)}>
          {t('admin.import.others', { count: others })}
        </button>
      ) : null}
    </>
  );
}
