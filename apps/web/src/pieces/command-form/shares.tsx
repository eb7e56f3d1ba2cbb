import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShareLine } from '../../lib/command-form/payload';
import { unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import type { ReferenceProps } from './chooser';
import { Lines } from './lines';

/** Shares of what has arrived, line by line: which place, and how much. */
export function SharesInput({ ids, onChange, value }: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const { data: units } = useQuery(unitsQuery);
  const options = (units ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  const lines = (value ?? [{}, {}]) as readonly ShareLine[];
  return (
    <Lines
      lines={lines}
      onChange={onChange}
      className="row measure-line"
      fewest={2}
      most={20}
      more={t('form.shareAdd')}
      begin={() => ({})}
    >
      {(line, { drop, index, put }) => {
        const label = (field: string): string => t('form.shareNo', { no: `${index + 1}`, field });
        return (
          <>
            <Select
              {...(index === 0 ? ids : {})}
              aria-label={label(t('form.shareUnit'))}
              placeholder={t('form.shareUnit')}
              className="grow"
              showSearch={BY_LABEL}
              options={options}
              value={line.unitId}
              onChange={(unitId: string) => put({ ...line, unitId })}
            />
            <Input
              aria-label={label(t('form.shareAmount'))}
              placeholder={t('form.shareAmount')}
              inputMode="decimal"
              maxLength={18}
              className="share-amount"
              value={line.amount}
              onChange={({ target }) => put({ ...line, amount: target.value.trim() })}
            />
            {drop}
          </>
        );
      }}
    </Lines>
  );
}
