import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { useAddress } from '../../../lib/address';
import { versionsQuery } from '../../../lib/calendar';
import { asProblem } from '../../../lib/problem';
import { keys } from '../../../lib/query-keys';
import { useNames } from '../../../lib/reference';
import { useSession } from '../../../lib/session';
import { useFormat } from '../../../lib/use-format';
import { useSave } from '../../../lib/use-save';
import { FormFault } from '../../../pieces/form-fault';
import { FormField } from '../../../pieces/form-field';
import { GatedButton } from '../../../pieces/gated-button';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { Difference, useDifference } from './difference';
import { withDraft } from './draft-days';
import { DraftPage } from './draft-page';
import { type CalendarFile, fileQuery, giveCalendar, withdrawCalendar, yearQuery } from './file-queries';
import { useApproves, useNotDrafting } from '../../../lib/use-not-drafting';
import { YearPicture } from './year-picture';

/** One draft of the calendar, and what can be done with it. */
export function FilePage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const { close, step } = useAddress();
  const { data, error, refetch } = useQuery({ ...fileQuery(id), enabled: id !== 'new' });
  const [revising, setRevising] = useState(false);
  if (id === 'new')
    return <DraftPage file={null} onDone={(made) => step('file', made)} onCancel={() => close('file')} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} />;
  if (revising) {
    return <DraftPage file={data.file} onDone={() => setRevising(false)} onCancel={() => setRevising(false)} />;
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
      <Facts file={file} names={data.names} />
      <Faults faults={data.faults} />
      <Acts file={file} faults={data.faults.length} onRevise={() => setRevising(true)} />
      <Days file={file} />
    </>
  );
}

function Facts({
  file,
  names,
}: {
  readonly file: CalendarFile;
  readonly names: Readonly<Record<string, string>>;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const people = (ids: readonly (string | null)[]): string =>
    ids
      .map((id) => nameOf(id))
      .filter(Boolean)
      .join(t('profile.and'));
  const facts = [
    [t('admin.calendarFile.fact.status'), t(`admin.calendarFile.status.${file.status}`)],
    [t('admin.calendarFile.fact.document'), [file.document, file.note].filter(Boolean).join(' \u00b7 ')],
    [t('admin.calendarFile.fact.hands'), people(file.hands)],
    [t('admin.calendarFile.fact.checkedBy'), people([file.checkedBy])],
    [t('admin.calendarFile.fact.approvedBy'), people([file.approvedBy])],
    [
      t('admin.calendarFile.fact.version'),
      t(file.version === null ? 'admin.calendarFile.onBase' : 'admin.calendarFile.became', {
        base: `${file.base}`,
        version: `${file.version ?? ''}`,
      }),
    ],
  ] as const;
  return (
    <dl className="facts calendar-facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt className="faint">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
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
    <Section title={t('admin.calendarFile.faults', { count: faults.length })}>
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

interface ActsProps {
  readonly file: CalendarFile;
  readonly faults: number;
  readonly onRevise: () => void;
}

/** What leads on from here; what somebody may not do stands with its reason. */
function Acts({ faults, file, onRevise }: ActsProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { data: versions } = useQuery(versionsQuery);
  const [asking, setAsking] = useState<'publish' | 'withdraw' | null>(null);
  const [reason, setReason] = useState('');
  const difference = useDifference(file.id);
  const notDrafting = useNotDrafting();
  const notPublishing = useNotPublishing(file, notDrafting);
  const form = useSave(async (act: 'check' | 'rebase' | 'publish' | 'withdraw') => {
    if (act === 'withdraw') await withdrawCalendar(file.id, reason.trim());
    else await giveCalendar(file.id, act);
    setAsking(null);
    await client.invalidateQueries({ queryKey: keys.reference });
    void message.success(t(`admin.calendarFile.done.${act}`));
  });
  if (file.status === 'published' || file.status === 'withdrawn') return null;
  const newest = versions?.[0]?.version ?? file.base;
  const old = newest !== file.base;
  return (
    <>
      {old ? (
        <p className="admin-warning">{t('admin.calendarFile.old', { base: `${file.base}`, newest: `${newest}` })}</p>
      ) : null}
      <FormFault words={form.refusal} />
      <div className="row wrap calendar-acts">
        {file.status === 'draft' ? (
          <GatedButton
            type={old ? 'default' : 'primary'}
            loading={form.busy}
            reason={
              notDrafting ??
              (old ? t('admin.calendarFile.rebaseFirst') : faults > 0 ? t('admin.calendarFile.mendFirst') : null)
            }
            onClick={() => void form.save('check')}
          >
            {t('admin.calendarFile.act.check')}
          </GatedButton>
        ) : (
          <GatedButton
            type="primary"
            loading={form.busy}
            reason={notPublishing ?? (old ? t('admin.calendarFile.rebaseFirst') : null)}
            onClick={() => {
              setAsking('publish');
              if (difference.state.kind === 'idle') void difference.compute();
            }}
          >
            {t('admin.calendarFile.act.publish')}
          </GatedButton>
        )}
        {old ? (
          <GatedButton reason={notDrafting} onClick={() => void form.save('rebase')}>
            {t('admin.calendarFile.act.rebase')}
          </GatedButton>
        ) : null}
        <GatedButton reason={notDrafting} onClick={onRevise}>
          {t('admin.calendarFile.act.revise')}
        </GatedButton>
        <GatedButton reason={notDrafting} onClick={() => setAsking('withdraw')}>
          {t('admin.calendarFile.act.withdraw')}
        </GatedButton>
      </div>
      <Difference difference={difference} reason={notDrafting ?? (old ? t('admin.calendarFile.rebaseFirst') : null)} />
      <Modal
        open={asking !== null}
        title={asking ? t(`admin.calendarFile.act.${asking}`) : ''}
        okText={asking ? t(`admin.calendarFile.act.${asking}`) : ''}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: asking === 'withdraw' && reason.trim() === '' }}
        onCancel={() => setAsking(null)}
        onOk={() => (asking ? void form.save(asking) : undefined)}
        destroyOnHidden
      >
        {asking === 'publish' ? <Consequences version={newest + 1} difference={difference} /> : null}
        {asking === 'withdraw' ? (
          <FormField label={t('admin.calendarFile.reason')}>
            {(ids) => (
              <Input {...ids} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
            )}
          </FormField>
        ) : null}
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}

function useNotPublishing(file: CalendarFile, notDrafting: string | null): string | null {
  const { t } = useTranslation();
  const { personId } = useSession();
  const approves = useApproves();
  if (notDrafting !== null) return notDrafting;
  if (!approves) return t('admin.calendarFile.notApproving');
  return file.hands.includes(personId) ? t('admin.calendarFile.ownDraft') : null;
}

/** What a publication brings about, before it is given. */
function Consequences({
  difference,
  version,
}: {
  readonly version: number;
  readonly difference: ReturnType<typeof useDifference>;
}): ReactNode {
  const { t } = useTranslation();
  const { state } = difference;
  return (
    <ul className="consequences">
      <li>{t('admin.calendarFile.consequence.version', { version: `${version}` })}</li>
      <li>
        {state.kind === 'done'
          ? t('admin.calendarFile.consequence.moved', {
              projects: `${state.total}`,
              count: state.rows.length,
              told: `${new Set(state.rows.flatMap(({ told }) => told)).size}`,
            })
          : t('admin.calendarFile.consequence.computing')}
      </li>
      <li>{t('admin.calendarFile.consequence.closed')}</li>
      <li>{t('admin.calendarFile.consequence.final')}</li>
    </ul>
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
