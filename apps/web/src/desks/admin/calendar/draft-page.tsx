import { UploadOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { AutoComplete, Button, Input, Select } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CalendarFileSubject, type ChangedDay, HOLIDAY_NAMES } from '@bangban/domain';
import { useLanguage } from '../../../i18n/use-language';
import { versionsQuery } from '../../../lib/calendar';
import { asProblem, wordsOf } from '../../../lib/problem';
import { keys } from '../../../lib/query-keys';
import { useFormat } from '../../../lib/use-format';
import { useSave } from '../../../lib/use-save';
import { FormEnd } from '../../../pieces/form-end';
import { FormFault } from '../../../pieces/form-fault';
import { FormField } from '../../../pieces/form-field';
import { PageTitle } from '../../../pieces/page-title';
import { Section } from '../../../pieces/section';
import { clicked, withDraft } from './draft-days';
import { type CalendarFile, draftCalendar, readYearFile, reviseCalendar, yearQuery } from './file-queries';
import { YearPicture } from './year-picture';

const SUBJECTS: readonly CalendarFileSubject[] = ['year', 'correction', 'city'];
interface DraftPageProps {
  /** The draft that is revised; null for a new one. */
  readonly file: CalendarFile | null;
  /** Where it stood when it was read. */
  readonly seq: number;
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

/** A draft of the calendar: read from a file or clicked together, with the document that orders it. */
export function DraftPage({ file, onCancel, onDone, seq }: DraftPageProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { today } = useFormat();
  const { data: versions } = useQuery(versionsQuery);
  const newest = versions?.[0];
  const next = (newest?.publishedThrough ?? Number(today.slice(0, 4))) + 1;
  const [subject, setSubject] = useState<CalendarFileSubject>(file?.subject ?? 'year');
  const [days, setDays] = useState<readonly ChangedDay[]>(file?.days ?? []);
  const [document, setDocument] = useState(file?.document ?? '');
  const [note, setNote] = useState(file?.note ?? '');
  const [name, setName] = useState(HOLIDAY_NAMES[0] ?? '');
  const [shownYear, setShownYear] = useState<number | null>(null);
  const own = file?.year ?? next;
  const year = subject === 'year' ? own : (shownYear ?? Number((days[0]?.date ?? today).slice(0, 4)));
  const { data: picture } = useQuery(yearQuery(newest?.version ?? 0, year));
  const form = useSave(async () => {
    const contents = { days, document: document.trim(), note: note.trim() };
    const id = file?.id ?? (await draftCalendar(subject, subject === 'year' ? own : null, contents));
    if (file) await reviseCalendar(file.id, seq, contents);
    await client.invalidateQueries({ queryKey: [...keys.reference, 'calendar-files'] });
    onDone(id);
  });
  const shown = picture ? withDraft(picture.days, days, subject) : null;
  const bases = picture ? withDraft(picture.days, [], subject) : [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check({ document: document.trim() === '' ? t('admin.draft.documentMissing') : null })) {
          void form.save(undefined);
        }
      }}
    >
      <PageTitle title={t(file ? 'admin.draft.revise' : 'admin.draft.draft')} />
      <div className="narrow draft-fields">
        {file ? null : (
          <FormField label={t('admin.calendarFile.subject')} hint={t(`admin.calendarFile.subjectHint.${subject}`)}>
            {({ 'aria-invalid': _, ...ids }) => (
              <Select
                {...ids}
                value={subject}
                onChange={(chosen) => {
                  setSubject(chosen);
                  setDays([]);
                }}
                options={SUBJECTS.map((each) => ({
                  value: each,
                  label: t(`admin.calendarFile.subjects.${each}`, { year: `${next}` }),
                }))}
              />
            )}
          </FormField>
        )}
        <FormField label={t('admin.draft.document')} fault={form.faults.document}>
          {(ids) => (
            <Input {...ids} maxLength={100} value={document} onChange={({ target }) => setDocument(target.value)} />
          )}
        </FormField>
        <FormField label={t('admin.draft.note')} optional fault={form.faults.note}>
          {(ids) => <Input {...ids} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />}
        </FormField>
      </div>
      {subject === 'year' ? <FromFile year={own} onDays={setDays} /> : null}
      <Section title={t('admin.calendarFile.days', { count: days.length })} about={t('admin.calendarFile.daysAbout')}>
        <div className="row wrap draft-tools">
          <FormField label={t('admin.calendarFile.holiday')}>
            {({ 'aria-invalid': _, ...ids }) => (
              <AutoComplete
                {...ids}
                className="draft-name"
                value={name}
                onChange={setName}
                options={HOLIDAY_NAMES.map((each) => ({ value: each }))}
              />
            )}
          </FormField>
          {subject === 'year' ? null : (
            <FormField label={t('admin.calendarFile.year')}>
              {({ 'aria-invalid': _, ...ids }) => (
                <Select
                  {...ids}
                  value={year}
                  onChange={setShownYear}
                  options={yearsOf(newest, Number(today.slice(0, 4))).map((each) => ({
                    value: each,
                    label: `${each}`,
                  }))}
                />
              )}
            </FormField>
          )}
        </div>
        {shown ? (
          <YearPicture
            days={shown}
            changed={days.map(({ date }) => date)}
            onDay={(day) => {
              const before = bases.find(({ date }) => date === day.date);
              if (before && name.trim() !== '') setDays(clicked(days, day, before, name.trim()));
            }}
          />
        ) : null}
      </Section>
      <FormEnd form={form} words={t('admin.draft.save')} onCancel={onCancel} />
    </form>
  );
}

/** Published years around this one: what a correction can be about. */
function yearsOf(newest: { firstYear: number; publishedThrough: number } | undefined, year: number): readonly number[] {
  return [year - 1, year, year + 1].filter(
    (each) => newest !== undefined && each >= newest.firstYear && each <= newest.publishedThrough,
  );
}

interface FromFileProps {
  readonly year: number;
  readonly onDays: (days: readonly ChangedDay[]) => void;
}

const LARGEST = 400_000;

/** A year from a file in one of the known shapes; what cannot be read is named by its line. */
function FromFile({ onDays, year }: FromFileProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    setSaid(null);
    setFaults([]);
    if (file.size > LARGEST) {
      setFaults([t('admin.calendarFile.tooLarge')]);
      return;
    }
    try {
      const { days, others, shape } = await readYearFile(await file.text(), year);
      onDays(days);
      const values = { count: days.length, shape: t(`admin.calendarFile.shape.${shape}`), file: file.name };
      setSaid(
        t(others > 0 ? 'admin.calendarFile.readOthers' : 'admin.calendarFile.read', { ...values, others: `${others}` }),
      );
    } catch (error) {
      const problem = asProblem(error);
      const lines = problem.fields.flatMap(({ text }) => text?.[language] ?? []);
      setFaults(lines.length > 0 ? lines : [wordsOf(problem, language) ?? t('states.serverAway.title')]);
    }
  }
  return (
    <Section title={t('admin.calendarFile.fromFile')} about={t('admin.calendarFile.fromFileAbout')}>
      <Button icon={<UploadOutlined />} onClick={() => chooser.current?.click()}>
        {t('admin.calendarFile.choose')}
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".json,.ics,.csv,.txt"
        aria-label={t('admin.calendarFile.choose')}
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          target.value = '';
        }}
      />
      {said ? <p role="status">{said}</p> : null}
      {faults.map((fault) => (
        <FormFault key={fault} words={fault} />
      ))}
    </Section>
  );
}
