import { DeleteOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-language';
import { peopleQuery, policiesQuery, policyQuery, type Unit } from '../../../lib/reference';
import { BY_LABEL } from '../../../lib/search-options';
import { useDraft } from '../../../lib/use-draft';
import { DraftNote } from '../../../pieces/draft-note';
import { WorkLeftPanel } from '../../../pieces/work-left-panel';
import { type Leaving, saveDefaultPersons } from '../directory-changes';
import { useDirectorySave } from '../use-directory-save';
import { FormFault } from '../../../pieces/form-fault';

const GENERAL = '*';

interface Line {
  readonly kind: string | null;
  readonly personId: string | null;
}

/** Who answers in a unit for each kind of item: no item is ever nobody's. */
export function DefaultPersons({ unit }: { readonly unit: Unit }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const { [GENERAL]: general, ...special } = unit.defaultPersons;
  const { clear, restored, set, values } = useDraft<{ readonly lines: readonly Line[] }>('DefaultPersons', [unit.id], {
    lines: [
      { kind: GENERAL, personId: general ?? null },
      ...Object.entries(special).map(([kind, personId]) => ({ kind, personId })),
    ],
  });
  const { lines } = values;
  const kinds = useKinds();
  const people = usePeopleOf(unit.id);
  const form = useDirectorySave((leaving) =>
    saveDefaultPersons(
      unit.id,
      Object.fromEntries(lines.flatMap(({ kind, personId }) => (kind && personId ? [[kind, personId]] : []))),
      leaving,
    ),
  );
  const change = (at: number, line: Partial<Line>): void =>
    set({ lines: lines.map((each, index) => (index === at ? { ...each, ...line } : each)) });

  async function submit(leaving?: Leaving): Promise<void> {
    const half = lines.some(({ kind, personId }) => kind !== GENERAL && (kind === null) !== (personId === null));
    if (!form.check({ lines: half ? t('admin.units.halfLine') : null })) return;
    if (!(await form.save(leaving))) return;
    clear();
    form.tell(t('admin.units.answersSaved', { name: unit.name }));
  }

  return (
    <section className="drawer-part" aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('admin.units.answers')}</h2>
        <p className="muted">{t('admin.units.answersAbout')}</p>
      </div>
      {restored ? <DraftNote onClear={clear} /> : null}
      {lines.map((line, at) => (
        <div key={at} className="answer-line">
          {line.kind === GENERAL ? (
            <span>{t('admin.units.general')}</span>
          ) : (
            <Select
              aria-label={t('admin.units.kind')}
              placeholder={t('admin.units.kind')}
              showSearch={BY_LABEL}
              value={line.kind}
              onChange={(kind) => change(at, { kind })}
              options={kinds
                .filter(({ value }) => value === line.kind || !lines.some(({ kind }) => kind === value))
                .map((each) => ({ ...each }))}
            />
          )}
          <Select
            aria-label={t('admin.units.person')}
            placeholder={line.kind === GENERAL ? t('admin.units.headAnswers') : t('admin.units.person')}
            allowClear={line.kind === GENERAL}
            showSearch={BY_LABEL}
            value={line.personId}
            onChange={(personId: string | undefined) => change(at, { personId: personId ?? null })}
            options={[...people]}
          />
          {line.kind === GENERAL ? (
            <span />
          ) : (
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('admin.units.removeLine')}
              onClick={() => set({ lines: lines.filter((_, index) => index !== at) })}
            />
          )}
        </div>
      ))}
      <FormFault words={form.faults.lines ?? form.refusal} />
      {form.left ? (
        <WorkLeftPanel left={form.left} busy={form.busy} kept onConfirm={(leaving) => void submit(leaving)} />
      ) : null}
      <div className="part-foot">
        <Button onClick={() => set({ lines: [...lines, { kind: null, personId: null }] })}>
          {t('admin.units.addLine')}
        </Button>
        <Button type="primary" loading={form.busy} onClick={() => void submit()}>
          {t('admin.units.saveAnswers')}
        </Button>
      </div>
    </section>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The kinds of items that the newest policy hands out. */
function useKinds(): readonly Option[] {
  const text = useText();
  const { data: versions } = useQuery(policiesQuery);
  const newest = versions?.[0]?.version ?? 0;
  const { data: policy } = useQuery({ ...policyQuery(newest), enabled: newest > 0 });
  return Object.values(policy?.stages ?? {}).flatMap(({ items }) =>
    items.map(({ key, title }) => ({ value: key, label: text(title) })),
  );
}

/** The unit's own people first. */
function usePeopleOf(unitId: string): readonly Option[] {
  const { data } = useQuery(peopleQuery);
  const own = (each: { readonly unitId: string | null }): number => Number(each.unitId === unitId);
  return (data ?? [])
    .filter(({ active }) => active)
    .sort((a, b) => own(b) - own(a))
    .map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
}
