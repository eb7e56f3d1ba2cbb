import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../../i18n/format';
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../i18n';
import { useLabel, useLanguage } from '../../i18n/use-language';
import { answerOf, api } from '../../lib/api';
import { sizeText } from '../../lib/files';
import { leafletAddress } from '../../lib/promotions';
import { usePageName } from '../../lib/use-page-name';
import { SearchText } from '../../pieces/search-text';
import { Skeleton } from '../../pieces/skeleton';
import './offered.css';

const offeredQuery = {
  queryKey: ['offered'],
  queryFn: () => answerOf(api.GET('/api/offered-projects')),
  retry: false,
} as const;
type Offered = Awaited<ReturnType<(typeof offeredQuery)['queryFn']>>['rows'][number];

/** 招商网: what the place offers, for whoever comes by: nobody signs in, nothing is asked, and it prints. */
export function OfferedPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const labelOf = useLabel();
  const { data, isPending } = useQuery(offeredQuery);
  const [text, setText] = useState('');
  const [industry, setIndustry] = useState<string | null>(null);
  usePageName(t('offered.title'));
  const shown = (data?.rows ?? []).filter(
    (row) => (industry === null || row.industry.zh === industry) && speaks(row, text),
  );
  return (
    <main className="offered">
      <header className="row wrap offered-head">
        <img src="/favicon.svg" alt="" width={28} height={28} />
        <h1 className="grow">{t('offered.title')}</h1>
        <span className="row no-print">
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              className="bare language-choice"
              aria-pressed={each === language}
              onClick={() => void chooseLanguage(each)}
            >
              {LANGUAGE_NAMES[each]}
            </button>
          ))}
          {data ? (
            <button type="button" className="bare link" onClick={() => window.print()}>
              {t('promotions.print')}
            </button>
          ) : null}
        </span>
      </header>
      {isPending ? <Skeleton lines={6} /> : null}
      {!data && !isPending ? <p className="muted">{t('offered.closed')}</p> : null}
      {data ? (
        <>
          <div className="row wrap no-print offered-filters">
            <SearchText label={t('offered.search')} text={text} onText={setText} />
            {data.industries.map((each) => (
              <button
                key={each.zh}
                type="button"
                className="bare offered-industry"
                aria-pressed={industry === each.zh}
                onClick={() => setIndustry(industry === each.zh ? null : each.zh)}
              >
                {labelOf(each)}
              </button>
            ))}
          </div>
          <p className="muted" role="status">
            {t('offered.count', { count: shown.length })}
          </p>
          {shown.map((row) => (
            <OfferedSheet key={row.id} row={row} />
          ))}
        </>
      ) : null}
    </main>
  );
}

const speaks = ({ name, nameEn, summary, summaryEn }: Offered, text: string): boolean =>
  [name, nameEn, summary, summaryEn].some((each) => each?.toLowerCase().includes(text.toLowerCase()));

function OfferedSheet({ row }: { readonly row: Offered }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const labelOf = useLabel();
  const english = language === 'en';
  const { contact, industry, landMu, mode, money, site } = row;
  const facts: readonly (readonly [string, string | null])[] = [
    [t('promotions.industry'), labelOf(industry)],
    [t('promotions.site'), site],
    [t('promotions.money'), money ? moneyText(money, language) : null],
    [t('promotions.land'), landMu],
    [t('promotions.mode'), t(`words.cooperation.${mode}`)],
    [t('promotions.contact'), contact],
  ];
  return (
    <article className="offered-sheet">
      <h2>{(english ? row.nameEn : null) ?? row.name}</h2>
      <p className="offered-summary">{(english ? row.summaryEn : null) ?? row.summary}</p>
      <dl className="facts">
        {facts.map(([label, value]) =>
          value === null ? null : (
            <div key={label}>
              <dt className="muted">{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {row.leaflets.length > 0 ? (
        <section aria-label={t('promotions.leaflets.title')}>
          <h3 className="offered-leaflets">{t('promotions.leaflets.title')}</h3>
          <ul>
            {row.leaflets.map((leaflet) => (
              <li key={leaflet.id}>
                <a className="offered-leaflet" href={leafletAddress('offered-projects', row.id, leaflet.id)} download>
                  {leaflet.name}
                </a>{' '}
                <span className="muted">{sizeText(leaflet.size)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}
