import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShareLine } from '../../lib/command-form/payload';
import { unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import type { ReferenceProps } from './chooser';

/** Shares of what has arrived, line by line: which place, and how much. */
export function SharesInput({ ids, onChange, value }: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const { data: units } = useQuery(unitsQuery);
  const options = (units ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  const lines = (value ?? [{}, {}]) as readonly ShareLine[];
  const change = (at: number, part: ShareLine): void =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  return (
    <ol className="measure-lines">
      {lines.map((line, index) => {
        const label = (field: string): string => t('form.shareNo', { no: `${index + 1}`, field });
        return (
          // Lines have no name of their own but their place.
          <li key={index} className="row measure-line">
            <Select
              {...(index === 0 ? ids : {})}
              aria-label={label(t('form.shareUnit'))}
              placeholder={t('form.shareUnit')}
              className="grow"
              showSearch={BY_LABEL}
              options={options}
              value={line.unitId}
              onChange={(unitId: string) => change(index, { unitId })}
            />
            <Input
              aria-label={label(t('form.shareAmount'))}
              placeholder={t('form.shareAmount')}
              inputMode="decimal"
              maxLength={18}
              className="share-amount"
              value={line.amount}
              onChange={({ target }) => change(index, { amount: target.value.trim() })}
            />
            {lines.length > 2 ? (
              <Button
                type="text"
                aria-label={t('form.measureDrop', { no: `${index + 1}` })}
                onClick={() => onChange(lines.filter((_, at) => at !== index))}
              >
                {'\u00d7'}
              </Button>
            ) : null}
          </li>
        );
      })}
      {lines.length < 20 ? (
        <Button size="small" onClick={() => onChange([...lines, {}])}>
          {t('form.shareAdd')}
        </Button>
      ) : null}
    </ol>
  );
}
