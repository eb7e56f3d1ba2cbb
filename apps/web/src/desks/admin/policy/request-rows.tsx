import {
  CO_SILENCES,
  EXTENSION_SILENCES,
  PAUSE_FACTS,
  PAUSE_PARTIES,
  type PauseParty,
} from '@bangban/contract/vocabulary';
import { Button, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoKind, PauseKind, Policy } from '@bangban/domain';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';
import { CoMatters } from './co-matters';
import { newCoKind, newPause, type RequestDraft } from './request-draft';

interface RequestRowsProps {
  readonly policy: Policy;
  readonly draft: RequestDraft;
  readonly fault: string | undefined;
  readonly onDraft: (draft: RequestDraft) => void;
}

/** Reasons for which time may stop, purposes for which others may be asked, and what silence means. */
export function RequestRows({ draft, fault, onDraft, policy }: RequestRowsProps): ReactNode {
  const { t } = useTranslation();
  const { coKinds, pauses, silence } = draft;
  return (
    <>
      {fault ? <p className="field-fault">{fault}</p> : null}
      <Kinds
        title={t('admin.policy.pauses')}
        about={t('admin.policyFile.requests.pausesAbout')}
        add={t('admin.policyFile.requests.addPause')}
        rows={pauses}
        fresh={newPause}
        onRows={(rows) => onDraft({ ...draft, pauses: rows })}
      >
        {(row, set) => (
          <>
            <FormField label={t('admin.policyFile.requests.maxDays')} unit={t('admin.policyFile.unit.days')}>
              {({ 'aria-invalid': _, ...ids }) => (
                <InputNumber
                  {...ids}
                  min={1}
                  precision={0}
                  value={row.maxDays}
                  onChange={(maxDays) => set({ maxDays: maxDays ?? row.maxDays })}
                />
              )}
            </FormField>
            <FormField label={t('admin.policyFile.requests.mostDays')} unit={t('admin.policyFile.unit.days')}>
              {({ 'aria-invalid': _, ...ids }) => (
                <InputNumber
                  {...ids}
                  min={1}
                  precision={0}
                  value={row.mostDays ?? null}
                  onChange={(mostDays) => set({ mostDays: mostDays ?? undefined })}
                />
              )}
            </FormField>
            <FormField label={t('admin.policyFile.requests.endsWith')}>
              {({ 'aria-invalid': _, ...ids }) => (
                <Select<PauseKind['endsWith'] | 'none'>
                  {...ids}
                  popupMatchSelectWidth={false}
                  value={row.endsWith ?? 'none'}
                  options={['none' as const, ...PAUSE_FACTS].map((value) => ({
                    value,
                    label:
                      value === 'none'
                        ? t('admin.policyFile.requests.endsByAct')
                        : t(`admin.policy.pauseEnds.${value}`),
                  }))}
                  onChange={(value) => set({ endsWith: value === 'none' ? null : value })}
                />
              )}
            </FormField>
            <FormField label={t('admin.policyFile.requests.party')}>
              {({ 'aria-invalid': _, ...ids }) => (
                <Select<PauseParty | 'none'>
                  {...ids}
                  popupMatchSelectWidth={false}
                  value={row.party ?? 'none'}
                  options={['none' as const, ...PAUSE_PARTIES].map((value) => ({
                    value,
                    label:
                      value === 'none' ? t('admin.policyFile.requests.partyNobody') : t(`timeAccount.party.${value}`),
                  }))}
                  onChange={(value) => set({ party: value === 'none' ? undefined : value })}
                />
              )}
            </FormField>
          </>
        )}
      </Kinds>
      <Kinds
        title={t('admin.policy.coHandling')}
        about={t('admin.policyFile.requests.coAbout')}
        add={t('admin.policyFile.requests.addCoKind')}
        rows={coKinds}
        fresh={newCoKind}
        onRows={(rows) => onDraft({ ...draft, coKinds: rows })}
      >
        {(row, set) => (
          <div className="request-wide">
            <FormField label={t('admin.policyFile.requests.silence')}>
              {({ 'aria-invalid': _, ...ids }) => (
                <Select<CoKind['silence']>
                  {...ids}
                  value={row.silence}
                  options={CO_SILENCES.map((value) => ({ value, label: t(`admin.policy.coSilence.${value}`) }))}
                  onChange={(value) => set({ silence: value })}
                />
              )}
            </FormField>
            <CoMatters policy={policy} kind={row} onMatters={(matters) => set({ matters })} />
          </div>
        )}
      </Kinds>
      <Section title={t('admin.policyFile.requests.extensionSilence')}>
        <div className="narrow">
          <FormField label={t('admin.policyFile.requests.silence')}>
            {({ 'aria-invalid': _, ...ids }) => (
              <Select<RequestDraft['silence']>
                {...ids}
                value={silence}
                options={EXTENSION_SILENCES.map((value) => ({
                  value,
                  label: t(`admin.policy.extensionSilence.${value}`),
                }))}
                onChange={(value) => onDraft({ ...draft, silence: value })}
              />
            )}
          </FormField>
        </div>
      </Section>
    </>
  );
}

interface KindsProps<Kind> {
  readonly title: string;
  readonly about: string;
  readonly add: string;
  readonly rows: readonly Kind[];
  readonly fresh: (rows: readonly Kind[]) => Kind;
  readonly onRows: (rows: readonly Kind[]) => void;
  /** What is its own beside its name and the rule that lets it. */
  readonly children: (row: Kind, set: (change: Partial<Kind>) => void) => ReactNode;
}

function Kinds<Kind extends Pick<PauseKind, 'key' | 'label' | 'source'>>(props: KindsProps<Kind>): ReactNode {
  const { about, add, children, fresh, onRows, rows, title } = props;
  const { t } = useTranslation();
  return (
    <Section title={title} about={about}>
      {rows.map((row) => {
        const set = (change: Partial<Kind>): void =>
          onRows(rows.map((each) => (each.key === row.key ? { ...each, ...change } : each)));
        const label = (change: Partial<PauseKind['label']>): void =>
          set({ label: { ...row.label, ...change } } as Partial<Kind>);
        const name = row.label.zh || t('admin.policyFile.requests.unnamed');
        return (
          <div key={row.key} className="request-row" role="group" aria-label={name}>
            <FormField label={t('admin.policyFile.requests.zh')}>
              {(ids) => (
                <Input
                  {...ids}
                  maxLength={60}
                  value={row.label.zh}
                  onChange={({ target }) => label({ zh: target.value })}
                />
              )}
            </FormField>
            <FormField label={t('admin.policyFile.requests.en')}>
              {(ids) => (
                <Input
                  {...ids}
                  maxLength={60}
                  value={row.label.en}
                  onChange={({ target }) => label({ en: target.value })}
                />
              )}
            </FormField>
            {children(row, set)}
            <div className="request-wide">
              <FormField label={t('admin.policyFile.requests.rule')}>
                {(ids) => (
                  <Input.TextArea
                    {...ids}
                    autoSize
                    maxLength={500}
                    value={row.source}
                    onChange={({ target }) => set({ source: target.value } as Partial<Kind>)}
                  />
                )}
              </FormField>
            </div>
            <Button
              aria-label={t('admin.policyFile.requests.removeOf', { name })}
              onClick={() => onRows(rows.filter(({ key }) => key !== row.key))}
            >
              {t('admin.policyFile.remove')}
            </Button>
          </div>
        );
      })}
      <Button onClick={() => onRows([...rows, fresh(rows)])}>{add}</Button>
    </Section>
  );
}
