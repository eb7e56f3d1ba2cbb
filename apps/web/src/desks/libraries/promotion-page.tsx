import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { type PromotionPage, promotionQuery } from '../../lib/promotions';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { useIndustry } from '../../lib/use-industry';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { Leaflets } from './leaflets';
import { PromotionActs } from './promotion-acts';
import './libraries.css';

/** One project on offer: where it stands, what is said of it, and the lead that came of it. */
export function PromotionEntryPage(): ReactNode {
  const { promotionId } = useParams({ from: '/libraries/projects/$promotionId' });
  const { data, error, refetch } = useQuery(promotionQuery(promotionId));
  if (data) return <Loaded key={promotionId} page={data} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return <Skeleton lines={10} />;
}

function Loaded({ page }: { readonly page: PromotionPage }): ReactNode {
  const { t } = useTranslation();
  const { promotion } = page;
  return (
    <article>
      <p className="faint no-print">
        <Link to="/libraries" search={{ tab: 'projects' }}>
          {t('libraries.back')}
        </Link>
      </p>
      <PageTitle
        title={promotion.sheet.name}
        state={<span className="tag">{t(`words.promotionStatus.${promotion.status}`)}</span>}
      >
        <PromotionActs page={page} />
        <Button onClick={() => window.print()}>{t('promotions.print')}</Button>
        <PageHelp help={t('help.libraries', { returnObjects: true })} />
      </PageTitle>
      <Standing page={page} />
      <Section title={t('promotions.sheet')}>
        <SheetFacts page={page} />
      </Section>
      <Leaflets page={page} />
    </article>
  );
}

/** What became of it, who decided it, and what comes next. */
function Standing({ page: { lead, names, portal, promotion } }: { readonly page: PromotionPage }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const { time } = useFormat();
  const { leadRefused, released, status, withdrawn } = promotion;
  const by = (said: { readonly by: string; readonly at: string }) => ({ name: nameOf(said.by), time: time(said.at) });
  return (
    <div aria-live="polite">
      {released ? <p>{t('promotions.isReleased', by(released))}</p> : null}
      {status === 'released' ? (
        <p className="muted">
          {portal ? (
            <a href="/invest" target="_blank" rel="noreferrer">
              {t('promotions.openPage')}
            </a>
          ) : (
            t('promotions.pageClosed')
          )}
        </p>
      ) : null}
      {withdrawn ? <p>{t('promotions.isWithdrawn', { ...by(withdrawn), reason: withdrawn.reason })}</p> : null}
      {promotion.lead ? <p>{t('promotions.isLead', by(promotion.lead))}</p> : null}
      {lead ? (
        <p>
          <Link to="/projects/$projectId" params={{ projectId: lead.id }}>
            {lead.name}
          </Link>
        </p>
      ) : promotion.lead ? (
        <p className="muted">{t('promotions.leadComing')}</p>
      ) : null}
      {leadRefused ? <p className="field-fault">{t('promotions.leadRefused')}</p> : null}
    </div>
  );
}

function SheetFacts({ page: { names, promotion } }: { readonly page: PromotionPage }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const industryOf = useIndustry();
  const { money } = useFormat();
  const { sheet } = promotion;
  const rows: readonly (readonly [string, string | null])[] = [
    [t('promotions.field.summary'), sheet.summary],
    [t('promotions.field.nameEn'), sheet.nameEn],
    [t('promotions.field.summaryEn'), sheet.summaryEn],
    [t('promotions.industry'), industryOf(sheet.industry)],
    [t('promotions.site'), nameOf(sheet.siteUnitId)],
    [t('promotions.money'), sheet.money ? money(sheet.money) : null],
    [t('promotions.land'), sheet.landMu],
    [t('promotions.mode'), t(`words.cooperation.${sheet.mode}`)],
    [t('promotions.contact'), nameOf(sheet.contactUnitId)],
  ];
  return (
    <dl className="entry-facts">
      {rows.map(([label, value]) =>
        value === null ? null : (
          <div key={label} className="entry-fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
