import { AutoComplete, Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '@bangban/domain';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';
import { isOfReading } from './reading-draft';
import { isOfRequests } from './request-draft';
import { isOfSheet } from './sheet-draft';
import { type OtherPlace, otherPaths, presentText } from './places';

interface OtherPlacesProps {
  readonly policy: Policy;
  readonly places: readonly OtherPlace[];
  readonly fault: string | undefined;
  readonly onPlaces: (places: readonly OtherPlace[]) => void;
}

const EMPTY: OtherPlace = { path: '', text: '', source: '' };

/** Lists and words of the policy, each replaced as a whole: for whoever knows how they are written. */
export function OtherPlaces({ fault, onPlaces, places, policy }: OtherPlacesProps): ReactNode {
  const { t } = useTranslation();
  const options = otherPaths(policy)
    .filter((path) => !isOfReading(path) && !isOfRequests(path) && !isOfSheet(path))
    .map((value) => ({ value }));
  const set = (index: number, change: Partial<OtherPlace>): void =>
    onPlaces(places.map((each, no) => (no === index ? { ...each, ...change } : each)));
  return (
    <Section title={t('admin.policyFile.others')} about={t('admin.policyFile.othersAbout')}>
      {places.map((place, index) => (
        <div key={index} className="other-place">
          <FormField label={t('admin.policyFile.place')}>
            {({ 'aria-invalid': _, ...ids }) => (
              <AutoComplete
                {...ids}
                value={place.path}
                options={options}
                showSearch={{ filterOption: true }}
                onChange={(path: string) => set(index, { path })}
                onSelect={(path: string) => set(index, { path, text: presentText(policy, path) })}
              />
            )}
          </FormField>
          <FormField label={t('admin.policyFile.value')} fault={fault}>
            {(ids) => (
              <Input.TextArea
                {...ids}
                autoSize={{ minRows: 3, maxRows: 18 }}
                spellCheck={false}
                className="mono"
                value={place.text}
                onChange={({ target }) => set(index, { text: target.value })}
              />
            )}
          </FormField>
          <FormField label={t('admin.policyFile.source')} optional>
            {(ids) => (
              <Input
                {...ids}
                maxLength={200}
                value={place.source}
                onChange={({ target }) => set(index, { source: target.value })}
              />
            )}
          </FormField>
          <Button onClick={() => onPlaces(places.filter((_, no) => no !== index))}>
            {t('admin.policyFile.remove')}
          </Button>
        </div>
      ))}
      <Button onClick={() => onPlaces([...places, EMPTY])}>{t('admin.policyFile.add')}</Button>
    </Section>
  );
}
