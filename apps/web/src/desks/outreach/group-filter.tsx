import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../lib/outreach';
import { BY_LABEL } from '../../lib/search-options';

interface GroupFilterProps {
  readonly value: string | undefined;
  readonly onChange: (group: string | undefined) => void;
}

/** One group or office; those that have ended too. */
export function GroupFilter({ onChange, value }: GroupFilterProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(groupsQuery);
  return (
    <Select<string>
      className="filter"
      allowClear
      showSearch={BY_LABEL}
      aria-label={t('outreach.group')}
      placeholder={t('outreach.group')}
      value={value ?? null}
      options={(data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(next) => onChange(next)}
    />
  );
}
