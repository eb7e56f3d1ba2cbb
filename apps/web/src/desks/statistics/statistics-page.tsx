import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstHint, PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ScopeLine } from '../../pieces/scope-line';
import '../../pieces/figures-table.css';
import { Behind } from './behind';
import { Closing } from './closing';
import { Forms } from './forms';
import { AgreedYears } from './agreed-years';
import { FundCohorts } from './fund-cohorts';
import { FundPlaces } from './fund-places';
import { Funds } from './funds';
import { Funnel } from './funnel';
import { Retained } from './retained';
import { Still } from './still';
import { TimeAccount } from './time-account';
import { UnitLights } from './unit-lights';
import { Weeks } from './weeks';
import './statistics.css';

/** 统计: figures over the whole record, each as chart, table and file, each number opening to its rows. */
export function StatisticsPage(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/statistics' });
  if (search.rows) return <Behind search={search} />;
  return (
    <>
      <PageTitle title={t('statistics.title')}>
        <PageHelp help={t('help.statistics', { returnObjects: true })} />
      </PageTitle>
      <FirstHint desk="statistics">{t('firstHint.statistics')}</FirstHint>
      <ScopeLine />
      <div className="figures">
        <Panel>
          <Funnel />
        </Panel>
        <Panel>
          <Funds />
        </Panel>
        <Panel>
          <UnitLights />
        </Panel>
        <Panel>
          <Closing />
        </Panel>
        <div className="figure-wide">
          <Panel>
            <FundCohorts />
          </Panel>
        </div>
        <div className="figure-wide">
          <Panel>
            <FundPlaces />
          </Panel>
        </div>
        <div className="figure-wide">
          <Panel>
            <AgreedYears />
          </Panel>
        </div>
        <div className="figure-wide">
          <Panel>
            <Retained />
          </Panel>
        </div>
        <div className="figure-wide">
          <Panel>
            <Forms />
          </Panel>
        </div>
        <div className="figure-wide">
          <Panel>
            <Still />
          </Panel>
        </div>
        <div className="figure-wide">
          <Panel>
            <TimeAccount />
          </Panel>
        </div>
        <div className="figure-wide">
          <Panel>
            <Weeks />
          </Panel>
        </div>
      </div>
    </>
  );
}
