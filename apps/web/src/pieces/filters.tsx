import { FilterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLeader } from '@bangban/domain';
import { peopleQuery, unitsQuery } from '../lib/reference';
import { BY_LABEL } from '../lib/search-options';
import './filters.css';

interface ChoiceFilterProps<V extends string> {
  readonly label: string;
  readonly value: V | undefined;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V | undefined) => void;
}

/** One of a list, or (empty) all of them. Long lists are searched by typing. */
export function ChoiceFilter<V extends string>({ label, onChange, options, value }: ChoiceFilterProps<V>): ReactNode {
  return (
    <Select<V>
      className="filter"
      aria-label={label}
      placeholder={label}
      allowClear
      {...(options.length > 8 ? { showSearch: BY_LABEL } : {})}
      popupMatchSelectWidth={false}
      {...(value === undefined ? {} : { value })}
      options={[...options]}
      onChange={(next: V | undefined) => onChange(next)}
    />
  );
}

interface IdFilterProps {
  readonly label?: string;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

export function UnitFilter(props: IdFilterProps): ReactNode {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery).data ?? [];
  return (
    <ChoiceFilter
      {...props}
      label={props.label ?? t('filter.unit')}
      options={units.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** People of one unit where a unit is chosen. */
export function PersonFilter({
  among,
  unitId,
  ...props
}: IdFilterProps & { readonly unitId?: string | undefined; readonly among?: 'leaders' | undefined }): ReactNode {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery).data ?? [];
  const options = people
    .filter((person) => unitId === undefined || person.unitId === unitId || person.id === props.value)
    .filter((person) => among === undefined || isLeader(person) || person.id === props.value)
    .map(({ id, name }) => ({ value: id, label: name }));
  return <ChoiceFilter {...props} label={props.label ?? t('filter.person')} options={options} />;
}

/** The filters of a list. On a phone they are folded away behind a button that tells how many are set. */
export function FilterBar({ children, set }: { readonly children: ReactNode; readonly set: number }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <span className="only-phone filters-button">
        <Button icon={<FilterOutlined />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {set > 0 ? t('figures.filtersSet', { count: set }) : t('figures.filters')}
        </Button>
      </span>
      <div className={open ? 'filters no-print' : 'filters folded no-print'}>{children}</div>
    </>
  );
}
