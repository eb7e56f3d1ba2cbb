import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FLAGS } from '@bangban/contract/vocabulary';
import { useSay } from '../i18n/use-say';
import { type Address, filtersOf, type ListFilter, type ListName } from '../lib/filters';
import { ChoiceFilter, PersonFilter, UnitFilter } from './filters';
import { PeriodFilter } from './period-filter';
import { ProjectFilter } from './project-filter';

type Change<L extends ListName> = { readonly [K in keyof Address<L>]?: Address<L>[K] | undefined };

interface ListFiltersProps<L extends ListName> {
  readonly list: L;
  readonly search: Address<L>;
  readonly change: (change: Change<L>) => void;
  /** Drawn elsewhere, or not at all. */
  readonly without?: readonly (keyof Address<L>)[];
  /** What can be chosen where the contract does not say it, or by what names. */
  readonly offered?: { readonly [K in keyof Address<L>]?: readonly Offer[] };
  /** There is always a period. */
  readonly always?: boolean;
}

interface Offer {
  readonly value: string;
  readonly label: string;
}

/** The filters of a list, as the contract has them. */
export function ListFilters<L extends ListName>(props: ListFiltersProps<L>): ReactNode {
  const { change, list, offered = {}, without = [] } = props;
  const { t } = useTranslation();
  const say = useSay();
  const filters = filtersOf(list).filter(({ name }) => !without.some((each) => each === name));
  const search: Readonly<Record<string, string | undefined>> = props.search;
  const offers: Readonly<Record<string, readonly Offer[] | undefined>> = offered;

  function draw({ among, kind, label, name, options, unitField, words }: ListFilter): ReactNode {
    const rest = filters.filter((other) => other.unitField === name).map((other) => [other.name, undefined]);
    const set = (value: string | undefined): void =>
      change({ [name]: value, ...Object.fromEntries(rest) } as Change<L>);
    const shared = { label: t(`filter.${label}`), value: search[name], onChange: set };
    const known = kind === 'flag' ? FLAGS : options;
    const choices = offers[name] ?? known?.map((value) => ({ value, label: say(`words.${words ?? ''}.${value}`) }));
    switch (kind) {
      case 'unit':
        return <UnitFilter {...shared} />;
      case 'person':
        return <PersonFilter {...shared} among={among} unitId={unitField ? search[unitField] : undefined} />;
      case 'project':
        return <ProjectFilter value={shared.value} onChange={set} />;
      case 'choice':
      case 'code':
      case 'flag':
        return choices ? (
          <ChoiceFilter
            {...shared}
            value={choices.find(({ value }) => value === shared.value)?.value}
            options={choices}
          />
        ) : null;
      case 'day':
        return name === 'from' ? (
          <PeriodFilter
            optional={!props.always}
            value={{ from: search.from, to: search.to }}
            onChange={({ from, to }) => change({ from: from || undefined, to: to || undefined } as Change<L>)}
          />
        ) : null;
      case 'text':
        return null;
    }
  }
  return filters.map((filter) => <Fragment key={filter.name}>{draw(filter)}</Fragment>);
}
