import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../lib/address';
import { useSession } from '../../../lib/session';
import { useFormat } from '../../../lib/use-format';
import { GatedButton } from '../../../pieces/gated-button';
import { Section } from '../../../pieces/section';
import { AdoptionProgress } from '../drafts/adoption-progress';
import { filesQuery } from './file-queries';
import { useNotDrafting } from '../../../lib/use-not-drafting';

/** Drafts of the calendar and what became of them. */
export function CalendarFiles(): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { step } = useAddress();
  const { roles } = useSession();
  const reads = !roles.every(
    (role) => role === 'investor-contact' || role === 'security-admin' || role === 'audit-admin',
  );
  const { data } = useQuery({ ...filesQuery, enabled: reads });
  const reason = useNotDrafting();
  if (!reads) return null;
  return (
    <Section
      title={t('admin.calendarFile.title')}
      about={t('admin.calendarFile.about')}
      action={
        <GatedButton type="primary" reason={reason} onClick={() => step('file', 'new')}>
          {t('admin.draft.draft')}
        </GatedButton>
      }
    >
      <AdoptionProgress kind="calendar" />
      {data?.rows.length === 0 ? <p className="muted">{t('admin.draft.none')}</p> : null}
      <ul className="lines">
        {data?.rows.map((row) => (
          <li key={row.id} className="line">
            <Button type="link" className="line-open" onClick={() => step('file', row.id)}>
              {t(`admin.calendarFile.subjectOf.${row.subject}`, { year: `${row.year ?? ''}`, count: row.days })}
            </Button>
            <span className="grow muted">{row.document}</span>
            <span className="muted">{dayOf(row.changedAt)}</span>
            <span>
              {t(`admin.draft.status.${row.status}`)}
              {row.version === null ? '' : ` \u00b7 ${t('admin.draft.version', { version: `${row.version}` })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
