import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROJECT_STATUSES } from '@bangban/domain';
import { addressOf, countSet } from '../../lib/filters';
import type { ProjectsSearch } from '../../lib/searches';
import { ListFilters } from '../../pieces/list-filters';
import { SearchText } from '../../pieces/search-text';
import '../../pieces/filters.css';

interface ProjectFiltersProps {
  readonly search: ProjectsSearch;
  readonly onChange: (search: ProjectsSearch) => void;
}

/** Filters, each kept in the address. */
export function ProjectFilters({ onChange, search }: ProjectFiltersProps): ReactNode {
  const { t } = useTranslation();
  const set = (part: { readonly [K in keyof ProjectsSearch]?: ProjectsSearch[K] | undefined }): void =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...search, ...part }).filter(([, value]) => value !== undefined && value !== ''),
      ),
    );
  const { view } = search;
  const narrowed = search.status !== undefined || countSet('projects', search) > 0;
  const [open, setOpen] = useState(false);
  return (
    <div className={`filters no-print${open ? '' : ' closed'}`}>
      <SearchText label={t('projects.text')} text={search.text ?? ''} onText={(text) => set({ text })} />
      <Button className="only-phone" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('projects.filter.open')}
      </Button>
      <ListFilters list="projects" search={addressOf('projects', search)} change={set} />
      <Select
        className="filter"
        aria-label={t('projects.filter.status')}
        value={search.status ?? 'active'}
        options={[
          ...PROJECT_STATUSES.map((value) => ({ value, label: t(`words.status.${value}`) })),
          { value: 'all' as const, label: t('projects.filter.all') },
        ]}
        onChange={(status: NonNullable<ProjectsSearch['status']>) =>
          set({ status: status === 'active' ? undefined : status })
        }
      />
      {narrowed ? (
        <Button type="link" onClick={() => onChange(view ? { view } : {})}>
          {t('projects.filter.clear')}
        </Button>
      ) : null}
    </div>
  );
}
