import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FUND_COHORTS, type FundCohort, type SUPERVISION_LEVELS } from '@bangban/contract/vocabulary';
import { ExportMenu } from '../../pieces/export-menu';

interface Cohort {
  readonly platform: string | null;
  readonly level: (typeof SUPERVISION_LEVELS)[number] | null;
  readonly year: number | null;
}

/** What a cohort is called: its platform or level, and its year. */
export function useCohortName(): (cohort: Cohort) => string {
  const { t } = useTranslation();
  return ({ level, platform, year }) => {
    const what = level === null ? platform : t(`words.level.${level}`);
    const when = year === null ? t('statistics.noYear') : `${year}`;
    return what === null ? when : `${what === '' ? t('statistics.noPlatform') : what} ${when}`;
  };
}

/** What of a cohort its rows are opened by. */
export const cohortSearch = ({ level, platform }: Cohort) => ({
  ...(platform === null ? {} : { platform }),
  ...(level === null ? {} : { level }),
});

interface CohortFigureProps {
  readonly title: string;
  readonly means: string;
  /** By what cohorts are told apart, where that can be chosen. */
  readonly by?: {
    readonly label: string;
    readonly value: FundCohort;
    readonly nameOf: (by: FundCohort) => string;
    readonly onChange: (by: FundCohort) => void;
  };
  /** The first two are of words, the others of numbers. */
  readonly titles: readonly string[];
  readonly fileRows: () => readonly (readonly (string | number | null)[])[];
  readonly keptBack?: number;
  /** Its rows. */
  readonly children: ReactNode;
}

/** A table of figures by cohort, with its file. */
export function CohortFigure({
  by,
  children,
  fileRows,
  keptBack = 0,
  means,
  title,
  titles,
}: CohortFigureProps): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="figure" aria-label={title}>
      <h2>{title}</h2>
      <p className="muted">{means}</p>
      <div className="row wrap list-line">
        {by ? (
          <Segmented<FundCohort>
            size="small"
            aria-label={by.label}
            value={by.value}
            onChange={by.onChange}
            options={FUND_COHORTS.map((value) => ({ value, label: by.nameOf(value) }))}
          />
        ) : null}
        <span className="grow" />
        <ExportMenu
          table={() => ({
            name: title,
            columns: titles.map((each, index) => ({ title: each, ...(index === 0 ? { width: 28 } : {}) })),
            rows: fileRows(),
          })}
        />
      </div>
      {keptBack > 0 ? <p className="faint">{t('kept.left', { count: keptBack })}</p> : null}
      <div className="table-scroll">
        <table className="figures-table">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              {titles.map((each, index) => (
                <th key={each} scope="col" className={index < 2 ? undefined : 'num'}>
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}
