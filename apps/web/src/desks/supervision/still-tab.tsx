import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGES } from '@bangban/contract/vocabulary';
import { ChoiceFilter, UnitFilter } from '../../pieces/filters';
import { StillItems } from './still-items';
import { StillProjects } from './still-projects';
import { STILL_KINDS, type StillKind } from './supervision-search';
import { useFilters } from './use-filters';

/** 久拖不动: what nobody moves though no limit has passed, and apart from it what waits for the investor. */
export function StillTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useFilters();
  const { stage, still = 'stalled', unitId } = search;
  return (
    <>
      <div className="filters no-print">
        <Segmented<StillKind>
          aria-label={t('supervision.still.by')}
          value={still}
          onChange={(next) => change({ still: next === 'stalled' ? undefined : next })}
          options={STILL_KINDS.map((value) => ({ value, label: t(`supervision.still.kind.${value}`) }))}
        />
        <UnitFilter value={unitId} onChange={(id) => change({ unitId: id })} />
        <ChoiceFilter
          label={t('figures.stage')}
          value={stage}
          options={STAGES.map((value) => ({ value, label: t(`words.stage.${value}`) }))}
          onChange={(next) => change({ stage: next })}
        />
      </div>
      <p className="muted">{t(`supervision.still.means.${still}`)}</p>
      {still === 'projects' ? <StillProjects search={search} /> : <StillItems still={still} search={search} />}
    </>
  );
}
