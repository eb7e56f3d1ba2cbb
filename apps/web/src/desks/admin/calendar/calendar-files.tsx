import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../lib/address';
import { can } from '../../../lib/desks';
import { useSession } from '../../../lib/session';
import { GatedButton } from '../../../pieces/gated-button';
import { Section } from '../../../pieces/section';
import { AdoptionProgress } from '../drafts/adoption-progress';
import { DraftList } from '../drafts/draft-list';
import { filesQuery } from './file-queries';
import { useNotDrafting } from '../../../lib/use-not-drafting';

/** Drafts of the calendar and what became of them. */
export function CalendarFiles(): ReactNode {
  const { t } = useTranslation();
  const { step } = useAddress();
  const reads = can(useSession(), 'read-drafts');
  const { data } = useQuery({ ...filesQuery, enabled: reads });
  const reason = useNotDrafting();
  if (!reads) return null;
  return (
    <Section
      title={t('admin.calendarFile.title')}
      about={t('admin.calendarFile.about')}
      action={
        <GatedButton
          type="primary"
          reason={reason}
          about={{ command: 'DraftCalendar' }}
          onClick={() => step('file', 'new')}
        >
          {t('admin.draft.draft')}
        </GatedButton>
      }
    >
      <AdoptionProgress kind="calendar" />
      <DraftList
        rows={data?.rows}
        subjectOf={({ days, subject, year }) =>
          t(`admin.calendarFile.subjectOf.${subject}`, { year: `${year ?? ''}`, count: days })
        }
      />
    </Section>
  );
}
