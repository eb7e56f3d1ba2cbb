import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../lib/api';
import { projectQuery } from '../lib/project';
import { keys } from '../lib/query-keys';
import './filters.css';

interface ProjectFilterProps {
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

const MOST = 20;

/** One project, found by a part of its name or its investor's, or (empty) all of them. */
export function ProjectFilter({ onChange, value }: ProjectFilterProps): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const sought = useDeferredValue(text.trim());
  const query = { limit: MOST, ...(sought ? { text: sought } : {}) };
  const { data, isFetching } = useQuery({
    queryKey: keys.list('project-filter', query),
    queryFn: () => answerOf(api.GET('/api/projects', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const chosen = useQuery({ ...projectQuery(value ?? ''), enabled: value !== undefined }).data?.project;
  const found = (data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const options =
    chosen && chosen.id === value && !found.some((each) => each.value === value)
      ? [{ value: chosen.id, label: chosen.name }, ...found]
      : found;
  return (
    <Select<string>
      className="filter"
      aria-label={t('filter.project')}
      placeholder={t('filter.project')}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      popupMatchSelectWidth={false}
      {...(value === undefined ? {} : { value })}
      options={options}
      onChange={(next: string | undefined) => onChange(next)}
    />
  );
}
