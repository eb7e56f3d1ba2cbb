import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../lib/reference';
import { expertsQuery } from '../../lib/reviews';
import type { FieldIds } from '../form-field';

interface ExpertSelectProps {
  readonly ids: FieldIds;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly single?: boolean;
}

/** Those of the pool who can be asked, with what they know. */
export function ExpertSelect({ ids, onChange, single = false, value }: ExpertSelectProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(expertsQuery);
  const nameOf = useNames(data?.names);
  const options = (data?.rows ?? [])
    .filter(({ expert, present }) => expert.retired === null && present)
    .map(({ expert, unitId }) => ({
      value: expert.id,
      label: t('reviews.call.expertOption', {
        name: nameOf(expert.personId),
        unit: nameOf(unitId),
        fields: expert.fields.map((field) => t(`words.expertField.${field}`)).join(t('words.comma')),
      }),
    }));
  const { 'aria-invalid': _, ...rest } = ids;
  return (
    <Select<string[]>
      {...rest}
      mode="multiple"
      {...(single ? { maxCount: 1 } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      value={[...value]}
      options={options}
      onChange={onChange}
    />
  );
}
