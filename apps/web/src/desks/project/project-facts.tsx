import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { agreedMoney, isSigned } from '@bangban/domain';
import { capitalised } from '../../i18n/capitalised';
import { useIndustry } from '../../lib/use-industry';
import { seenProject } from '../../lib/unseen';
import { useFormat } from '../../lib/use-format';
import { KeptBack, KeptBackNote } from '../../pieces/kept-back';
import type { PartProps } from './shared';

/** The leader first, then who invests how much in what. */
export function ProjectFacts({ detail, nameOf }: Omit<PartProps, 'commands'>): ReactNode {
  const { t } = useTranslation();
  const { date, dayOf, money } = useFormat();
  const industry = useIndustry();
  const { project } = detail;
  const leaderId = project.parties.leader?.personId ?? null;
  const agreed = agreedMoney(project).map(money).join(t('words.comma'));
  const planned = project.money ? money(project.money) : '';
  const isKeptBack = detail.hidden.includes('amount');
  const investment = [
    ...(isSigned(project.stage) ? [[t('project.agreed'), agreed || t('project.noContract')] as const] : []),
    // Once it is signed, what was planned is told only where it was something else.
    ...(isSigned(project.stage) && (planned === agreed || planned === '')
      ? []
      : [[t('project.planned'), planned || t('project.noInvestor')] as const]),
  ];
  const channel = t(`words.leadChannel.${project.channel ?? 'unknown'}`);
  const detailed = project.channelDetail ?? '';
  const source = detailed === '' ? channel : t('leads.named', { channel, detail: detailed });
  const origin = seenProject(project.expansion);
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [
      t('project.leader'),
      leaderId ? (
        <Link to="/projects" search={{ view: 'table', leaderId }}>
          {nameOf(leaderId)}
        </Link>
      ) : (
        t('project.noLeader')
      ),
    ],
    [
      t('project.investor'),
      project.investorId ? (
        <Link to="/libraries/investors/$investorId" params={{ investorId: project.investorId }}>
          {project.investor?.name ?? t('investors.inLibrary')}
        </Link>
      ) : (
        (project.investor?.name ?? t('project.noInvestor'))
      ),
    ],
    ...(project.formerInvestors ?? []).map(
      ({ at, investor, investorId, until }) =>
        [
          t('project.formerInvestor'),
          <span key={at}>
            {investorId === null ? (
              (investor?.name ?? t('project.noInvestor'))
            ) : (
              <Link to="/libraries/investors/$investorId" params={{ investorId }}>
                {investor?.name ?? t('investors.inLibrary')}
              </Link>
            )}{' '}
            <span className="faint">{t('project.formerUntil', { date: date(until) })}</span>
          </span>,
        ] as const,
    ),
    ...(isKeptBack
      ? [[t(isSigned(project.stage) ? 'project.agreed' : 'project.planned'), <KeptBack key="amount" />] as const]
      : investment),
    [t('project.industry'), capitalised(industry(project.industry))],
    [t('project.landing'), nameOf(project.landingUnitId) || t('project.noInvestor')],
    [t('project.introducing'), nameOf(project.introducingUnitId)],
    [t('project.follower'), nameOf(project.followerId) || t('project.noInvestor')],
    ...(project.channel ? [[t('field.channel'), source] as const] : []),
    ...(project.promotionId
      ? [
          [
            t('promotions.from'),
            <Link key="from" to="/libraries/projects/$promotionId" params={{ promotionId: project.promotionId }}>
              {t('promotions.sheet')}
            </Link>,
          ] as const,
        ]
      : []),
    ...(project.stage === 'lead' && project.judgement?.lost
      ? [[t('field.lost'), t(`words.lostReason.${project.judgement.lost}`)] as const]
      : []),
    ...(origin !== null
      ? [
          [
            t('project.expansions.from'),
            <Link key="grown" to="/projects/$projectId" params={{ projectId: origin }}>
              {t('project.expansions.see')}
            </Link>,
          ] as const,
        ]
      : []),
    ...(project.leadSource
      ? [
          [
            t('outreach.title'),
            <Link key="trip" to="/outreach/$tripId" params={{ tripId: project.leadSource.tripId }}>
              {t('outreach.facts')}
            </Link>,
          ] as const,
        ]
      : []),
    ...(project.supervisionLevel === 'none'
      ? []
      : [[t('project.level'), capitalised(t(`words.level.${project.supervisionLevel}`))] as const]),
  ];
  const { exit, progress } = project;
  return (
    <>
      <dl className="facts">
        {facts.map(([label, value], index) => (
          <div key={`${label} ${index}`}>
            <dt className="faint">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <KeptBackNote when={isKeptBack} />
      {progress ? (
        <p className="progress-line">
          <span className="faint">{t('project.progress')}</span>
          {progress.percent === null ? null : <span className="strong">{progress.percent}%</span>}
          <span>{progress.note}</span>
          <span className="faint">{dayOf(progress.at)}</span>
        </p>
      ) : null}
      {project.aftercareUntil ? (
        <p className="muted">{t('project.aftercare', { date: date(project.aftercareUntil) })}</p>
      ) : null}
      {exit ? (
        <p className="exit-line">
          {t('project.ended', { kind: t(`words.status.${exit.kind}`), reason: exit.reason })}
          {exit.cause ? ` \u00b7 ${t(`words.cause.${exit.cause}`)}` : ''}{' '}
          <span className="faint">{dayOf(exit.at)}</span>
        </p>
      ) : null}
    </>
  );
}
