import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LIGHT_KEYS, type LightKey, STAGES } from '@bangban/contract/vocabulary';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { ChoiceFilter, UnitFilter } from '../../pieces/filters';
import { ItemRows } from '../../pieces/item-rows';
import { LateBridge } from '../../pieces/late-bridge';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { LightMatrix } from './light-matrix';
import { LightTiles } from './light-tiles';
import { lightsQuery, readItems } from './supervision-queries';
import type { SupervisionSearch } from './supervision-search';
import { searchWith, useFilters } from './use-filters';

const KEY = { unit: 'unitId', person: 'personId', stage: 'stage' } as const;

/** Open items by unit, person or stage and light; each count opens to its items, beside it where there is room. */
export function LightsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useFilters();
  const { by = 'unit', light, stage, unitId } = search;
  // What the groups are is not narrowed by the group that is open.
  const filter = { unitId: by === 'unit' ? undefined : unitId, stage: by === 'stage' ? undefined : stage };
  const { data, error, isPending, refetch } = useQuery(lightsQuery(by, filter));
  const nameOf = useNames(data?.names);
  const name = (key: string): string => (by === 'stage' ? t(`words.stage.${key as 'lead'}`) : nameOf(key));
  const open = light !== undefined;
  // Nothing chosen: what is late stands beside the counts, where there is room.
  const beside = open || (data?.rows.some(({ red }) => red > 0) ?? false);
  return (
    <>
      <LateBridge scope="all" />
      <LightTiles />
      <div className="filters no-print">
        <Segmented<LightKey>
          aria-label={t('supervision.by')}
          value={by}
          onChange={(next) =>
            change({ by: next, light: undefined, unitId: undefined, personId: undefined, stage: undefined })
          }
          options={LIGHT_KEYS.map((value) => ({ value, label: t(`supervision.group.${value}`) }))}
        />
        {by === 'unit' ? null : <UnitFilter value={unitId} onChange={(id) => change({ unitId: id })} />}
        {by === 'stage' ? null : (
          <ChoiceFilter
            label={t('figures.stage')}
            value={stage}
            options={STAGES.map((value) => ({ value, label: t(`words.stage.${value}`) }))}
            onChange={(next) => change({ stage: next })}
          />
        )}
      </div>
      {isPending ? <Skeleton lines={8} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <div className={open ? 'matrix-and-rows open' : beside ? 'matrix-and-rows' : ''}>
          <LightMatrix
            by={by}
            rows={data.rows}
            name={name}
            chosen={{ key: search[KEY[by]], light }}
            linkOf={(key, next) => searchWith(search, { [KEY[by]]: key, light: next })}
          />
          {beside ? <Rows search={open ? search : searchWith(search, { light: 'red' })} /> : null}
        </div>
      ) : null}
    </>
  );
}

function Rows({ search }: { readonly search: SupervisionSearch }): ReactNode {
  const { t } = useTranslation();
  const { light, personId, stage, unitId } = search;
  const nameOf = useNames(useQuery(lightsQuery('person', {})).data?.names);
  const title = [
    nameOf(unitId),
    nameOf(personId),
    stage ? t(`words.stage.${stage}`) : '',
    light && light !== 'all' ? t(`words.light.${light}`) : t('supervision.open'),
  ]
    .filter((part) => part !== '')
    .join(' \u00b7 ');
  return (
    <div className="rows-side">
      <div className="row list-title">
        <h2 className="grow">{title}</h2>
        <Link to="/supervision" search={searchWith(search, { light: undefined })} className="to-matrix no-print">
          {t('figures.back', { where: t('supervision.matrix') })}
        </Link>
      </div>
      <ItemRows name="light-items" filter={{ light, personId, stage, unitId }} title={title} read={readItems(search)} />
    </div>
  );
}
