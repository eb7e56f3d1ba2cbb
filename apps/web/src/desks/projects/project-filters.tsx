import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROJECT_STATUSES, STAGES } from '@bangban/domain';
import { peopleQuery, unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { LIGHTS, type ProjectsSearch } from '../../lib/searches';
import { SearchText } from '../../pieces/search-text';
import '../../pieces/filters.css';

interface ProjectFiltersProps {
  readonly search: ProjectsSearch;
  readonly onChange: (search: ProjectsSearch) => void;
}

const LEADERS = ['leader', 'leader-in-charge', 'principal-leader'];

/** Filters, each kept in the address. */
export function ProjectFilters({ onChange, search }: ProjectFiltersProps): ReactNode {
  const { t } = useTranslation();
  const { data: units } = useQuery(unitsQuery);
  const { data: people } = useQuery(peopleQuery);
  const set = (part: Partial<ProjectsSearch>): void =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...search, ...part }).filter(([, value]) => value !== undefined && value !== ''),
      ),
    );
  const { view } = search;
  const filters = [search.stage, search.light, search.status, search.unitId, search.leaderId, search.text];
  const narrowed = filters.some((each) => each !== undefined);
  const [open, setOpen] = useState(false);
  return (
    <div className={`filters no-print${open ? '' : ' closed'}`}>
      <SearchText label={t('projects.text')} text={search.text ?? ''} onText={(text) => set({ text })} />
      <Button className="only-phone" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('projects.filter.open')}
      </Button>
      <Select
        className="filter"
        allowClear
        aria-label={t('projects.filter.stage')}
        placeholder={t('projects.filter.stage')}
        value={search.stage}
        options={STAGES.map((value) => ({ value, label: t(`words.stage.${value}`) }))}
        onChange={(stage?: ProjectsSearch['stage']) => set({ stage })}
      />
      <Select
        className="filter"
        allowClear
        aria-label={t('projects.filter.light')}
        placeholder={t('projects.filter.light')}
        value={search.light}
        options={LIGHTS.map((value) => ({ value, label: t(`words.light.${value}`) }))}
        onChange={(light?: ProjectsSearch['light']) => set({ light })}
      />
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
      <Select
        className="filter"
        allowClear
        showSearch={BY_LABEL}
        aria-label={t('projects.filter.unit')}
        placeholder={t('projects.filter.unit')}
        popupMatchSelectWidth={false}
        value={search.unitId}
        options={(units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(unitId?: string) => set({ unitId })}
      />
      <Select
        className="filter"
        allowClear
        showSearch={BY_LABEL}
        aria-label={t('projects.filter.leader')}
        placeholder={t('projects.filter.leader')}
        value={search.leaderId}
        options={(people ?? [])
          .filter(({ roles }) => roles.some((role) => LEADERS.includes(role)))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(leaderId?: string) => set({ leaderId })}
      />
      {narrowed ? (
        <Button type="link" onClick={() => onChange(view ? { view } : {})}>
          {t('projects.filter.clear')}
        </Button>
      ) : null}
    </div>
  );
}
