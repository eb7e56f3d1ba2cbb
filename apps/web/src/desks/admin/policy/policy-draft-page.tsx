import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Input, InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Policy, policyWith, type WrittenChange } from '@bangban/domain';
import { keys } from '../../../lib/query-keys';
import { policiesQuery, policyQuery } from '../../../lib/reference';
import { timeOfDay } from '../../../lib/time-of-day';
import { type RealDaysRow } from '../../../lib/real-days';
import { useSave } from '../../../lib/use-save';
import { FormEnd } from '../../../pieces/form-end';
import { FormField } from '../../../pieces/form-field';
import { PageTitle } from '../../../pieces/page-title';
import { RealDaysNote } from '../../../pieces/real-days-note';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { TimeInput } from '../../../pieces/time-input';
import { FallbackRows } from './fallback-rows';
import { type Figure, policyFigures } from './figures';
import { OtherPlaces } from './other-places';
import { type OtherPlace, placesOf, readPlaces } from './places';
import { type PolicyFileDetail, savePolicyDraft } from './policy-file-queries';
import { isOfLadders, ladderChanges, ladderDraftOf } from './ladder-draft';
import { LadderRows } from './ladder-rows';
import { isOfReading, readingChanges, readingDraftOf } from './reading-draft';
import { ReadingRows } from './reading-rows';
import { isOfRequests, isUnfilled, lacksMatter, requestChanges, requestDraftOf, sourceIn } from './request-draft';
import { RequestRows } from './request-rows';
import { isOfSheet, sheetChanges, sheetDraftOf } from './sheet-draft';
import { type SheetFault, sheetFaults } from './sheet-faults';
import { SheetRows } from './sheet-rows';
import { useFaultWords } from './use-fault-words';
import { usePolicyWords } from './use-policy-words';
import { useSpreads } from './use-spreads';

/** What is edited by rows of its own. */
const EDITED = [isOfReading, isOfRequests, isOfLadders, isOfSheet];

interface PolicyDraftPageProps {
  /** The draft that is revised; null for a new one. */
  readonly file: PolicyFileDetail['file'] | null;
  /** Where it stood when it was read. */
  readonly seq: number;
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

/** A draft of the policy: the figures in force to write over, and everything else place by place. */
export function PolicyDraftPage(props: PolicyDraftPageProps): ReactNode {
  const { data: versions } = useQuery(policiesQuery);
  const version = versions?.[0]?.version ?? 0;
  const { data: policy } = useQuery({ ...policyQuery(version), enabled: version > 0 });
  return policy ? <PolicyDraftForm {...props} policy={policy} /> : <Skeleton lines={14} />;
}

function PolicyDraftForm({
  file,
  onCancel,
  onDone,
  policy,
  seq,
}: PolicyDraftPageProps & { readonly policy: Policy }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const sections = policyFigures(policy, usePolicyWords());
  const known = new Set(sections.flatMap(({ figures }) => figures.map(({ path }) => path)));
  const before = file?.changes ?? [];
  const spreads = useSpreads(policy);
  const [figures, setFigures] = useState<Readonly<Record<string, WrittenChange>>>(() =>
    Object.fromEntries(before.filter(({ path }) => known.has(path)).map((each) => [each.path, each])),
  );
  const [others, setOthers] = useState<readonly OtherPlace[]>(() =>
    placesOf(before.filter(({ path }) => !known.has(path) && !EDITED.some((is) => is(path)))),
  );
  const [requests, setRequests] = useState(() => requestDraftOf(policy, before));
  const [ladders, setLadders] = useState(() => ladderDraftOf(policy, before));
  const [reading, setReading] = useState(() => readingDraftOf(policy, before));
  const [sheet, setSheet] = useState(() => sheetDraftOf(policy, before));
  const rules = policyWith([...Object.values(figures), ...sheetChanges(policy, sheet, () => '')], policy).reviews;
  const wrong = sheetFaults(rules, sheet.asked);
  const blocked = useBlocked(wrong);
  const readingSource = before.find(({ path }) => isOfReading(path))?.source ?? '';
  const [document, setDocument] = useState(file?.document ?? '');
  const [note, setNote] = useState(file?.note ?? '');
  const form = useSave(async (changes: readonly WrittenChange[]) => {
    const id = await savePolicyDraft(file && { id: file.id, seq }, {
      changes,
      document: document.trim(),
      note: note.trim(),
    });
    await client.invalidateQueries({ queryKey: [...keys.reference, 'policy-files'] });
    onDone(id);
  });
  const set = ({ path, value }: Figure, given: number | null): void => {
    const { [path]: had, ...rest } = figures;
    const change = { path, value: given ?? value, source: had?.source ?? '' };
    setFigures(given === null || given === value ? rest : { ...rest, [path]: change });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length > 0) return;
        const read = readPlaces(others);
        const faults = {
          document: document.trim() === '' ? t('admin.draft.documentMissing') : null,
          requests:
            [...requests.pauses, ...requests.coKinds].some(isUnfilled) || requests.coKinds.some(lacksMatter)
              ? t('admin.policyFile.requests.unfilled')
              : null,
          others: read === null ? t('admin.policyFile.valueInvalid') : null,
        };
        if (form.check(faults) && read !== null) {
          void form.save([
            ...Object.values(figures),
            ...requestChanges(policy, requests, sourceIn(before)),
            ...ladderChanges(policy, ladders, sourceIn(before)),
            ...readingChanges(policy, reading, readingSource),
            ...sheetChanges(policy, sheet, sourceIn(before)),
            ...read,
          ]);
        }
      }}
    >
      <PageTitle title={t(file ? 'admin.draft.revise' : 'admin.draft.draft')} />
      <div className="narrow stack">
        <FormField label={t('admin.draft.document')} fault={form.faults.document}>
          {(ids) => (
            <Input {...ids} maxLength={100} value={document} onChange={({ target }) => setDocument(target.value)} />
          )}
        </FormField>
        <FormField label={t('admin.draft.note')} optional fault={form.faults.note}>
          {(ids) => <Input {...ids} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />}
        </FormField>
      </div>
      <p className="admin-note">{t('admin.policyFile.figuresAbout')}</p>
      {sections.map((section) => (
        <Section key={section.key} title={section.title}>
          <div className="figure-grid">
            {section.figures.map((figure) => (
              <FigureField
                key={figure.path}
                figure={figure}
                value={(figures[figure.path]?.value as number | undefined) ?? null}
                onValue={(given) => set(figure, given)}
                spread={spreads(figure.path)}
              />
            ))}
          </div>
        </Section>
      ))}
      <LadderRows policy={policy} draft={ladders} onDraft={setLadders} />
      <FallbackRows draft={ladders} onDraft={setLadders} />
      <RequestRows policy={policy} draft={requests} fault={form.faults.requests} onDraft={setRequests} />
      <SheetRows policy={policy} rules={rules} draft={sheet} faults={wrong} onDraft={setSheet} />
      <ReadingRows policy={policy} draft={reading} onDraft={setReading} />
      <OtherPlaces policy={policy} places={others} fault={form.faults.others} onPlaces={setOthers} />
      {blocked === null ? null : <p className="field-fault">{blocked}</p>}
      <FormEnd form={form} words={t('admin.draft.save')} reason={blocked} onCancel={onCancel} />
    </form>
  );
}

/** Why it cannot be sent: how much is wrong with its lists, and what first; null where nothing is. */
function useBlocked(wrong: readonly SheetFault[]): string | null {
  const { t } = useTranslation();
  const words = useFaultWords();
  const [first] = wrong;
  return first ? t('admin.sheet.mend', { count: wrong.length, first: words(first) }) : null;
}

interface FigureFieldProps {
  readonly figure: Figure;
  /** As the draft has it; null where it leaves it. */
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
  /** How long such items really took; null of other figures, and where none is known. */
  readonly spread: RealDaysRow | null;
}

function FigureField({ figure, onValue, spread, value }: FigureFieldProps): ReactNode {
  const { t } = useTranslation();
  const time = figure.unit === 'time';
  const now = time ? timeOfDay(figure.value) : `${figure.value}`;
  return (
    <div className={value === null ? undefined : 'figure-changed'}>
      <FormField
        label={figure.label}
        unit={figure.unit === 'time' ? null : t(`admin.policyFile.unit.${figure.unit}`)}
        hint={value === null ? undefined : t('admin.policyFile.now', { value: now })}
      >
        {({ 'aria-invalid': invalid, ...ids }) =>
          time ? (
            <TimeInput {...ids} value={value ?? figure.value} onChange={onValue} />
          ) : (
            <InputNumber
              {...ids}
              aria-invalid={invalid}
              min={0}
              precision={0}
              value={value ?? figure.value}
              onChange={onValue}
            />
          )
        }
      </FormField>
      {spread ? <RealDaysNote spread={spread} limit={value ?? figure.value} /> : null}
    </div>
  );
}
