import { CO_SILENCES } from '@bangban/contract/vocabulary';
import { Button, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type CoKind, type Policy, STAGES } from '@bangban/domain';
import { useText } from '../../../i18n/use-language';
import { BY_LABEL } from '../../../lib/search-options';
import { FormField } from '../../../pieces/form-field';

type Matter = NonNullable<CoKind['matters']>[number];

interface CoMattersProps {
  readonly policy: Policy;
  readonly kind: CoKind;
  readonly onMatters: (matters: readonly Matter[] | undefined) => void;
}

/** Matters of which a document of their own says what silence means. */
export function CoMatters({ kind, onMatters, policy }: CoMattersProps): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const { matters = [] } = kind;
  const templates = STAGES.flatMap((stage) => policy.stages[stage].items);
  const put = (at: number, change: Partial<Matter>): void =>
    onMatters(matters.map((each, no) => (no === at ? { ...each, ...change } : each)));
  const drop = (at: number): void => {
    const left = matters.filter((_, no) => no !== at);
    onMatters(left.length > 0 ? left : undefined);
  };
  return (
    <div className="stack">
      {matters.map((matter, at) => (
        <div
          key={at}
          className="request-row"
          role="group"
          aria-label={t('admin.policyFile.requests.matterNo', { no: `${at + 1}` })}
        >
          <FormField label={t('admin.policyFile.requests.matter')}>
            {({ 'aria-invalid': _, ...ids }) => (
              <Select
                {...ids}
                showSearch={BY_LABEL}
                value={matter.templateKey === '' ? null : matter.templateKey}
                options={templates.map(({ key, title }) => ({ value: key, label: text(title) }))}
                onChange={(templateKey: string) => put(at, { templateKey })}
              />
            )}
          </FormField>
          <FormField label={t('admin.policyFile.requests.silence')}>
            {({ 'aria-invalid': _, ...ids }) => (
              <Select<CoKind['silence']>
                {...ids}
                value={matter.silence}
                options={CO_SILENCES.map((value) => ({ value, label: t(`admin.policy.coSilence.${value}`) }))}
                onChange={(silence) => put(at, { silence })}
              />
            )}
          </FormField>
          <div className="request-wide">
            <FormField label={t('admin.policyFile.requests.matterRule')}>
              {(ids) => (
                <Input
                  {...ids}
                  maxLength={500}
                  value={matter.source}
                  onChange={({ target }) => put(at, { source: target.value })}
                />
              )}
            </FormField>
          </div>
          <Button
            aria-label={t('admin.policyFile.requests.matterRemove', { no: `${at + 1}` })}
            onClick={() => drop(at)}
          >
            {t('admin.policyFile.remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onMatters([...matters, { templateKey: '', silence: 'climb', source: '' }])}>
          {t('admin.policyFile.requests.addMatter')}
        </Button>
      </div>
    </div>
  );
}
