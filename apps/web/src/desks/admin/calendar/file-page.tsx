import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { useAddress } from '../../../lib/address';
import { versionsQuery } from '../../../lib/calendar';
import { asProblem } from '../../../lib/problem';
import { useFormat } from '../../../lib/use-format';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { DraftActs } from '../drafts/draft-acts';
import { DraftFacts } from '../drafts/draft-facts';
import { withDraft } from './draft-days';
import { DraftPage } from './draft-page';
import {
  type CalendarFile,
  differencePage,
  fileQuery,
  giveCalendar,
  withdrawCalendar,
  yearQuery,
} from './file-queries';
import { YearPicture } from './year-picture';

/** One draft of the calendar, and what can be done with it. */
export function FilePage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const { close, step } = useAddress();
  const { data, error, refetch } = useQuery({ ...fileQuery(id), enabled: id !== 'new' });
  const { data: versions } = useQuery(versionsQuery);
  const [revising, setRevising] = useState(false);
  if (id === 'new')
    return <DraftPage file={null} seq={0} onDone={(made) => step('file', made)} onCancel={() => close('file')} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} />;
  if (revising) {
    return (
      <DraftPage
        file={data.file}
        seq={data.seq}
        onDone={() => setRevising(false)}
        onCancel={() => setRevising(false)}
      />
    );
  }
  const { file } = data;
  return (
    <>
      <PageTitle
        title={t(`admin.calendarFile.subjectOf.${file.subject}`, {
          year: `${file.year ?? ''}`,
          count: file.days.length,
        })}
      >
        <Button onClick={() => close('file')}>{t('admin.calendarFile.back')}</Button>
      </PageTitle>
      <DraftFacts file={file} names={data.names} />
      <Faults faults={data.faults} />
      <DraftActs
        words="calendarFile"
        file={file}
        newest={versions?.[0]?.version ?? file.base}
        faults={data.faults.length}
        onRevise={() => setRevising(true)}
        give={(act, reason) =>
          act === 'withdraw' ? withdrawCalendar(id, reason, data.seq) : giveCalendar(id, act, data.seq)
        }
        differencePage={(after) => differencePage(id, after)}
      />
      <Days file={file} />
    </>
  );
}

interface Fault {
  readonly index: number | null;
  readonly date: string | null;
  readonly code: string;
  readonly text: { readonly zh: string; readonly en: string };
}

function Faults({ faults }: { readonly faults: readonly Fault[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { date } = useFormat();
  if (faults.length === 0) return null;
  return (
    <Section title={t('admin.draft.faults', { count: faults.length })}>
      <ul className="lines">
        {faults.map((fault) => (
          <li key={`${fault.date} ${fault.code}`} className="line">
            {fault.date ? <span className="strong">{date(fault.date)}</span> : null}
            <span className="grow">{fault.text[language]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The years that the draft is about, as they would be. */
function Days({ file }: { readonly file: CalendarFile }): ReactNode {
  const { t } = useTranslation();
  const { data: versions } = useQuery(versionsQuery);
  const year = file.year ?? Number(file.days[0]?.date.slice(0, 4) ?? 0);
  const { data } = useQuery(yearQuery(year > 0 ? (versions?.[0]?.version ?? 0) : 0, year));
  if (!data) return null;
  const published = file.status === 'published';
  return (
    <Section title={t('admin.calendar.year', { year: `${year}` })}>
      <YearPicture
        days={published ? data.days : withDraft(data.days, file.days, file.subject)}
        changed={file.days.map(({ date }) => date)}
      />
    </Section>
  );
}
