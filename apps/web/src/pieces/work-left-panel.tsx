import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../lib/reference';
import { usePeople } from '../lib/use-people';
import {
  useMending,
  useWorkCounts,
  useWorkKind,
  useWorkTitle,
  type WorkLeft,
  type WorkLeftRow,
} from '../lib/work-left';
import { FormField } from './form-field';
import './work-left.css';

interface WorkLeftPanelProps {
  readonly left: WorkLeft;
  readonly busy: boolean;
  /** It stays with who has it, and they can do it. */
  readonly kept?: boolean;
  /** Does it all the same: of this list, for this reason. */
  readonly onConfirm: (leaving: { readonly list: string; readonly reason: string }) => void;
}

/** What would be left with nobody who can do it: the list, the way to hand each over, and the way on with a reason. */
export function WorkLeftPanel({ busy, kept = false, left, onConfirm }: WorkLeftPanelProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const counts = useWorkCounts();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const said = reason.trim();

  function confirm(): void {
    setMissing(said === '');
    if (said !== '') onConfirm({ list: left.list, reason: said });
  }

  return (
    <section className="work-left" role="alert" aria-labelledby={id}>
      <h3 id={id}>{t(kept ? 'workLeft.kept' : 'workLeft.title', { count: left.total })}</h3>
      <p className="muted">{counts(left.counts)}</p>
      <ul className="lines work-left-lines">
        {left.rows.map((row) => (
          <WorkLeftLine key={row.key} row={row} />
        ))}
      </ul>
      {left.total > left.rows.length ? (
        <p className="faint">{t('workLeft.more', { count: left.total - left.rows.length })}</p>
      ) : null}
      <FormField
        label={t('workLeft.reason')}
        hint={t(kept ? 'workLeft.keptHint' : 'workLeft.reasonHint')}
        fault={missing && said === '' ? t('workLeft.needReason') : null}
      >
        {(ids) => <Input {...ids} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}
      </FormField>
      <div>
        <Button danger loading={busy} onClick={confirm}>
          {t('workLeft.allTheSame')}
        </Button>
      </div>
    </section>
  );
}

function WorkLeftLine({ row }: { readonly row: WorkLeftRow }): ReactNode {
  const units = useNames();
  const people = usePeople();
  const nameOf = (id: string | null): string => (id === null ? '' : units(id) === id ? people(id) : units(id));
  const title = useWorkTitle()(row, nameOf);
  const kind = useWorkKind()(row);
  const { href, words } = useMending()(row);
  return (
    <li className="line">
      <span className="grow">
        {title}
        <span className="faint line-facts">{row.itemId === null ? kind : `${kind} · ${row.projectName ?? ''}`}</span>
      </span>
      {href === null ? <span className="faint">{words}</span> : <Link {...href}>{words}</Link>}
    </li>
  );
}
