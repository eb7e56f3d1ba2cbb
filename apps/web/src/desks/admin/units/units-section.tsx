import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsText, searchText } from '@bangban/kernel';
import { useAddress, useAddressed, useAddressFlag, useAddressText } from '../../../lib/address';
import { asProblem } from '../../../lib/problem';
import { peopleQuery, policiesQuery, policyQuery, type Unit, unitsQuery } from '../../../lib/reference';
import { usePeople } from '../../../lib/use-people';
import { type Column, DataRows } from '../../../pieces/data-rows';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { SearchText } from '../../../pieces/search-text';
import { Skeleton } from '../../../pieces/skeleton';
import { useFunctionName } from './use-function-name';
import { UnitDrawer } from './unit-drawer';
import { functionsMissing, type UnitRow, unitRows } from './unit-tree';

/** The units of the place as a tree: who leads them, what they do, who answers in them. */
export function UnitsSection(): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useAddressText('text');
  const [closed, setClosed] = useAddressFlag('unlisted');
  const open = useAddressed('open');
  const address = useAddress();
  const { data: units, error, isPending, refetch } = useQuery(unitsQuery);
  const shown = useMemo(() => {
    const kept = (units ?? []).filter(({ active }) => closed || active);
    if (searchText(text) === '') return unitRows(kept);
    return kept
      .filter(({ id, name, nameZh }) => holdsText([name, nameZh, id], text))
      .map((unit) => ({ unit, depth: 0 }));
  }, [units, text, closed]);
  const columns = useColumns((id) => address.step('open', id));
  return (
    <>
      <PageTitle
        title={t('admin.section.units')}
        state={units ? <span className="muted">{t('admin.units.count', { count: units.length })}</span> : null}
      >
        <Button type="primary" onClick={() => address.step('open', 'new')}>
          {t('admin.units.add')}
        </Button>
      </PageTitle>
      <Missing units={units ?? []} />
      <div className="admin-tools">
        <SearchText label={t('admin.units.search')} text={text} onText={setText} />
        <Checkbox checked={closed} onChange={({ target }) => setClosed(target.checked)}>
          {t('admin.withInactive')}
        </Checkbox>
      </div>
      {isPending ? <Skeleton lines={10} /> : null}
      {error && !units ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {units ? (
        <DataRows<UnitRow>
          name="units"
          label={t('admin.section.units')}
          columns={columns}
          rows={shown}
          keyOf={({ unit }) => unit.id}
          depthOf={({ depth }) => depth}
        />
      ) : null}
      <UnitDrawer
        key={open ?? ''}
        unit={open === null ? null : (units?.find(({ id }) => id === open) ?? 'new')}
        onClose={() => address.close('open')}
      />
    </>
  );
}

function useColumns(onOpen: (id: string) => void): readonly Column<UnitRow>[] {
  const { t } = useTranslation();
  const personName = usePeople();
  const functionName = useFunctionName();
  const { data: people } = useQuery(peopleQuery);
  const countOf = (unitId: string): number =>
    (people ?? []).filter((each) => each.active && each.unitId === unitId).length;
  return [
    {
      key: 'name',
      title: t('admin.units.name'),
      width: 'minmax(0, 1.4fr)',
      narrow: 'lead',
      cell: ({ unit }) => (
        <button type="button" className="bare row-button cut" onClick={() => onOpen(unit.id)}>
          {unit.name}
          {unit.active ? null : <span className="faint"> {t('admin.inactive')}</span>}
        </button>
      ),
    },
    {
      key: 'head',
      title: t('admin.units.head'),
      width: '110px',
      cell: ({ unit: { headId } }) =>
        headId === null ? <span className="faint">{t('admin.units.noHead')}</span> : personName(headId),
    },
    {
      key: 'functions',
      title: t('admin.units.functions'),
      width: 'minmax(0, 1fr)',
      cell: ({ unit }) => unit.functions.map(functionName).join(t('words.comma')),
    },
    {
      key: 'answers',
      title: t('admin.units.answers'),
      width: '180px',
      narrow: 'none',
      cell: ({ unit }) => <Answers persons={unit.defaultPersons} nameOf={personName} />,
    },
    {
      key: 'people',
      title: t('admin.units.people'),
      width: '56px',
      number: true,
      narrow: 'none',
      cell: ({ unit }) => countOf(unit.id),
    },
    {
      key: 'id',
      title: t('admin.id'),
      width: '170px',
      narrow: 'none',
      cell: ({ unit }) => <span className="faint cut">{unit.id}</span>,
    },
  ];
}

function Answers({ nameOf, persons }: { persons: Unit['defaultPersons']; nameOf: (id: string) => string }): ReactNode {
  const { t } = useTranslation();
  const { '*': general, ...kinds } = persons;
  const special = Object.keys(kinds).length;
  return (
    <>
      {general ? nameOf(general) : <span className="faint">{t('admin.units.headAnswers')}</span>}
      {special > 0 ? <span className="faint"> {t('admin.units.special', { count: special })}</span> : null}
    </>
  );
}

/** Work that the policy hands to a function nobody carries. */
function Missing({ units }: { readonly units: readonly Unit[] }): ReactNode {
  const { t } = useTranslation();
  const functionName = useFunctionName();
  const { data: versions } = useQuery(policiesQuery);
  const newest = versions?.[0]?.version ?? 0;
  const { data: policy } = useQuery({ ...policyQuery(newest), enabled: newest > 0 });
  const missing = policy && units.length > 0 ? functionsMissing(policy, units) : [];
  return missing.length === 0 ? null : (
    <p className="admin-warning" role="status">
      {t('admin.units.missing', { functions: missing.map(functionName).join(t('words.comma')) })}
    </p>
  );
}
