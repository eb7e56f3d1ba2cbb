import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../i18n/capitalised';
import { queryOf } from '../../lib/filters';
import { partFilter } from '../../lib/form-counts';
import { projectQuery } from '../../lib/project';
import { useNames } from '../../lib/reference';
import { tidy } from '../../lib/searches';
import { readTimeAccountItems } from '../../lib/time-account';
import { readForms } from '../../lib/supervision-forms';
import { useFormat } from '../../lib/use-format';
import { FormRows } from '../../pieces/form-rows';
import { ItemRows } from '../../pieces/item-rows';
import { PageTitle } from '../../pieces/page-title';
import { ScopeLine } from '../../pieces/scope-line';
import { TimeAccountItems } from '../../pieces/time-account-items';
import { StillItems } from '../supervision/still-items';
import { StillProjects } from '../supervision/still-projects';
import { readItems, readPart } from '../supervision/supervision-queries';
import { AgreedContracts } from './agreed-contracts';
import { FundParts } from './fund-parts';
import { FundProjects } from './fund-projects';
import { ProjectRows } from './project-rows';
import { RetainedProjects } from './retained-projects';
import { readWeek } from './statistics-queries';
import type { StatisticsSearch } from './statistics-search';
import { weekPartName } from './week-part';

/** The rows behind one number, under a title that says which. */
export function Behind({ search }: { readonly search: StatisticsSearch }): ReactNode {
  const { t } = useTranslation();
  const title = useTitle(search);
  const { at, closing, currency, from, light, part, party, personId, projectId, rows, to, unitId, weeks } = search;
  const { colour, formPart, side, stage, still } = search;
  const ofForms = formPart ? queryOf('forms', tidy({ colour, unitId, from, to, ...partFilter(formPart) })) : {};
  const whose = tidy({ unitId, personId, projectId, party, side });
  return (
    <>
      <PageTitle title={title}>
        <Link to="/statistics" search={{ ...(weeks ? { weeks } : {}), ...(from && to ? { from, to } : {}) }}>
          {t('figures.back', { where: t('statistics.title') })}
        </Link>
      </PageTitle>
      <ScopeLine />
      {rows === 'projects' ? <ProjectRows search={search} title={title} /> : null}
      {rows === 'funds' && currency ? (
        <FundProjects
          {...tidy({ platform: search.platform, year: search.year, level: search.level, landingUnitId: unitId })}
          currency={currency}
        />
      ) : null}
      {rows === 'parts' && currency && search.place !== undefined ? (
        <FundParts
          asked={{ currency, unitId: search.place, ...(search.of ? { [search.of]: 'true' } : {}) }}
          title={title}
        />
      ) : null}
      {rows === 'agreed' && currency ? (
        <AgreedContracts {...tidy({ year: search.year, stand: search.counted })} currency={currency} />
      ) : null}
      {rows === 'retained' && currency ? (
        <RetainedProjects
          {...tidy({ platform: search.platform, year: search.year, level: search.level, stand: search.became })}
          currency={currency}
        />
      ) : null}
      {rows === 'unit' && unitId ? (
        <ItemRows
          name="unit-items"
          filter={{ unitId, light }}
          title={title}
          read={readItems({ unitId, light: light ?? 'all' })}
        />
      ) : null}
      {rows === 'closing' && closing && from && to ? (
        <ItemRows
          name="closing-items"
          filter={{ closing, unitId, from, to }}
          title={title}
          read={readPart({ from, to }, { part: closing, unitId })}
        />
      ) : null}
      {rows === 'time' && from && to ? (
        <TimeAccountItems
          name="time-items"
          filter={{ ...whose, from, to }}
          title={title}
          read={readTimeAccountItems(whose, { from, to })}
        />
      ) : null}
      {rows === 'forms' ? <FormRows filter={ofForms} title={title} read={readForms(ofForms)} /> : null}
      {rows === 'still' && still === 'projects' ? <StillProjects search={tidy({ stage })} /> : null}
      {rows === 'still' && still && still !== 'projects' ? (
        <StillItems still={still} search={tidy({ stage, unitId })} />
      ) : null}
      {rows === 'week' && at && part ? (
        <>
          <p className="faint">{t('statistics.lightsOfNow')}</p>
          <ItemRows name="week-items" filter={{ at, part }} title={title} read={readWeek(at, part)} />
        </>
      ) : null}
    </>
  );
}

function useTitle(search: StatisticsSearch): string {
  const { at, closing, currency, entered, from, light, part, party, personId, projectId, rows } = search;
  const { colour, formPart, side, stage, status, still, to, unitId } = search;
  const { t } = useTranslation();
  const { short, shortDayOf } = useFormat();
  const { data: project } = useQuery({ ...projectQuery(projectId ?? ''), enabled: projectId !== undefined });
  const nameOf = useNames();
  const joined = (...parts: readonly string[]): string => parts.filter((each) => each !== '').join(' \u00b7 ');
  if (rows === 'week' && at && part)
    return `${t(weekPartName(part))} \u00b7 ${t('statistics.weekUntil', { date: shortDayOf(at) })}`;
  if (rows === 'funds' && currency) return `${t('statistics.funds')} \u00b7 ${currency}`;
  if (rows === 'retained' && currency)
    return joined(
      t('statistics.retained.title'),
      search.year === undefined ? '' : `${search.year}`,
      search.became ? t(`words.retainedStand.${search.became}`) : '',
      currency,
    );
  if (rows === 'agreed' && currency)
    return joined(
      t('statistics.agreedYears.title'),
      search.year === 0 ? t('statistics.agreedYears.noYear') : `${search.year ?? ''}`,
      search.counted ? t(`words.agreedStand.${search.counted}`) : '',
      currency,
    );
  if (rows === 'parts' && currency)
    return joined(
      t('statistics.places'),
      search.place === '' ? t('statistics.noPlace') : nameOf(search.place),
      currency,
      search.of ? t(search.of === 'split' ? 'statistics.shared' : 'statistics.verified') : '',
    );
  if (entered) return `${t('statistics.entered')} \u00b7 ${t(`words.stage.${entered}`)}`;
  const lit = light ? t(`words.light.${light}`) : '';
  if (rows === 'time' && from && to)
    return joined(
      ...[t('timeAccount.title'), nameOf(unitId), nameOf(personId), project?.project.name ?? ''],
      ...[
        side === 'asked' ? t('timeAccount.asked') : party ? t(`timeAccount.party.${party}`) : '',
        `${short(from)} – ${short(to)}`,
      ],
    );
  const stageName = stage ? t(`words.stage.${stage}`) : '';
  if (rows === 'forms' && colour && formPart && from && to)
    return joined(
      ...[nameOf(unitId), capitalised(t(`words.formColour.${colour}`)), t(`formCounts.part.${formPart}`)],
      `${short(from)} – ${short(to)}`,
    );
  if (rows === 'still' && still) return joined(t(`supervision.still.kind.${still}`), nameOf(unitId), stageName);
  if (rows === 'unit') return joined(nameOf(unitId), t('supervision.open'), lit);
  if (rows === 'closing' && closing && from && to)
    return joined(nameOf(unitId), t(`supervision.part.${closing}`), `${short(from)} – ${short(to)}`);
  return joined(
    stageName,
    status === 'shelved' ? t('words.status.shelved') : status === 'active' ? t('statistics.active') : '',
    lit,
  );
}
