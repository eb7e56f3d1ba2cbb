import { FIELD_READERS, GUARDED_FIELDS, REACHES } from '@bangban/contract/vocabulary';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HOLDERS, type Policy, type ReadingRule } from '@bangban/domain';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';
import { useFunctionName } from '../units/use-function-name';
import { NEW_ROW, type ReadingDraft } from './reading-draft';

interface ReadingRowsProps {
  readonly policy: Policy;
  readonly draft: ReadingDraft;
  readonly onDraft: (draft: ReadingDraft) => void;
}

/** Who reads which projects, one row of the policy after the other, and who reads their guarded fields. */
export function ReadingRows({ draft, onDraft, policy }: ReadingRowsProps): ReactNode {
  const { t } = useTranslation();
  const functionName = useFunctionName();
  const { fields, rows } = draft;
  const known = [...policy.access.separation.singular, ...rows.flatMap((row) => row.function ?? [])];
  const functions = [...new Set(known)].map((value) => ({ value, label: functionName(value) }));
  const roles = HOLDERS['read-projects'].map((value) => ({ value, label: t(`words.role.${value}`) }));
  const set = (index: number, change: Partial<ReadingRule>): void =>
    onDraft({ ...draft, rows: rows.map((row, no) => (no === index ? { ...row, ...change } : row)) });
  return (
    <Section title={t('admin.policy.reading')} about={t('admin.policyFile.reading.about')}>
      {rows.map((row, index) => (
        <div
          key={index}
          className="reading-row"
          role="group"
          aria-label={t('admin.policyFile.reading.row', { no: index + 1 })}
        >
          <Select
            allowClear
            aria-label={t('admin.policyFile.reading.role')}
            placeholder={t('admin.policyFile.reading.anyRole')}
            value={row.role}
            options={roles}
            onChange={(role?: (typeof roles)[number]['value']) => set(index, { role: role ?? null })}
          />
          <Select
            allowClear
            aria-label={t('admin.policyFile.reading.function')}
            placeholder={t('admin.policyFile.reading.anyFunction')}
            value={row.function}
            options={functions}
            onChange={(name?: string) => set(index, { function: name ?? null })}
          />
          <Select
            aria-label={t('admin.policyFile.reading.reach')}
            value={row.reach}
            options={REACHES.map((value) => ({ value, label: t(`admin.reach.${value}`) }))}
            onChange={(reach) => set(index, { reach })}
          />
          <Button
            aria-label={t('admin.policyFile.reading.removeRow', { no: index + 1 })}
            onClick={() => onDraft({ ...draft, rows: rows.filter((_, no) => no !== index) })}
          >
            {t('admin.policyFile.remove')}
          </Button>
        </div>
      ))}
      <Button onClick={() => onDraft({ ...draft, rows: [...rows, NEW_ROW] })}>
        {t('admin.policyFile.reading.add')}
      </Button>
      <div className="narrow">
        {GUARDED_FIELDS.map((field) => (
          <FormField key={field} label={t(`admin.guarded.${field}`)}>
            {({ 'aria-invalid': _, ...ids }) => (
              <Select
                {...ids}
                value={fields[field]}
                options={FIELD_READERS.map((value) => ({ value, label: t(`admin.fieldReaders.${value}`) }))}
                onChange={(who) => onDraft({ ...draft, fields: { ...fields, [field]: who } })}
              />
            )}
          </FormField>
        ))}
      </div>
    </Section>
  );
}
