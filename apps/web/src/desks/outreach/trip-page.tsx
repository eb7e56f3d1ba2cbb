import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type TripPage, tripQuery } from '../../lib/outreach';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { AddCall, ReviseCall } from './call-acts';
import { TurnCall } from './turn-call';
import { ReviseTrip, WithdrawTrip } from './trip-acts';
import './outreach.css';

/** One trip or visit: where and when, and the companies that were met with what came of each. */
export function TripEntryPage(): ReactNode {
  const { tripId } = useParams({ from: '/outreach/$tripId' });
  const { data, error, refetch } = useQuery(tripQuery(tripId));
  if (data) return <Loaded key={tripId} page={data} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return <Skeleton lines={10} />;
}

function Loaded({ page }: { readonly page: TripPage }): ReactNode {
  const { t } = useTranslation();
  const { trip } = page;
  const open = trip.status === 'recorded';
  return (
    <article>
      <p className="faint no-print">
        <Link to="/outreach">{t('outreach.back')}</Link>
      </p>
      <PageTitle
        title={trip.purpose}
        state={
          <span className="tag">
            {open ? t(`words.tripDirection.${trip.direction}`) : t('words.tripStatus.withdrawn')}
          </span>
        }
      >
        {open ? (
          <>
            <ReviseTrip page={page} />
            <WithdrawTrip page={page} />
          </>
        ) : null}
        <PageHelp help={t('help.outreach', { returnObjects: true })} />
      </PageTitle>
      <Section title={t('outreach.facts')}>
        <Facts page={page} />
      </Section>
      <Section
        title={t('outreach.calls')}
        about={t('outreach.callsAbout')}
        {...(open ? { action: <AddCall page={page} /> } : {})}
      >
        {trip.calls.length === 0 ? <p className="muted">{t('outreach.noCalls')}</p> : null}
        {trip.calls.map((call) => (
          <Call key={call.no} page={page} call={call} />
        ))}
      </Section>
    </article>
  );
}

function Facts({ page: { group, names, trip } }: { readonly page: TripPage }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const { date, time } = useFormat();
  const { days, from, memberIds, places, recorded, to, withdrawn } = trip;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [
      t('outreach.group'),
      <Link key="group" to="/outreach" search={{ group: trip.groupId }}>
        {group.name}
      </Link>,
    ],
    [t('outreach.when'), t('outreach.span', { from: date(from), to: date(to), count: days })],
    [t('outreach.places'), places.join(t('outreach.and'))],
    [t('outreach.members'), memberIds.map(nameOf).join(t('outreach.and'))],
    [t('outreach.recorded'), t('outreach.by', { name: nameOf(recorded.by), time: time(recorded.at) })],
    ...(withdrawn
      ? [
          [
            t('words.tripStatus.withdrawn'),
            t('outreach.withdrawnBy', {
              name: nameOf(withdrawn.by),
              time: time(withdrawn.at),
              reason: withdrawn.reason,
            }),
          ] as const,
        ]
      : []),
  ];
  return (
    <dl className="trip-facts">
      {rows.map(([label, value]) => (
        <div key={label} className="entry-fact">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface CallProps {
  readonly page: TripPage;
  readonly call: TripPage['trip']['calls'][number];
}

function Call({ call, page }: CallProps): ReactNode {
  const { t } = useTranslation();
  const { company, interest, investorId, lead, leadRefused, met, note, turned } = call;
  const open = page.trip.status === 'recorded';
  return (
    <div className="call">
      <p className="row wrap">
        {investorId === null ? (
          <span className="strong">{company}</span>
        ) : (
          <Link to="/libraries/investors/$investorId" params={{ investorId }}>
            {company}
          </Link>
        )}
        <span className="muted">{t(`words.callInterest.${interest}`)}</span>
        {met === null ? null : <span className="muted">{t('outreach.metWith', { met })}</span>}
      </p>
      {note === null ? null : <p>{note}</p>}
      {lead ? (
        <p>
          {t('outreach.leadOf')}{' '}
          <Link to="/projects/$projectId" params={{ projectId: lead.id }}>
            {lead.name}
          </Link>
        </p>
      ) : turned ? (
        <p className="muted">{t('outreach.leadComing')}</p>
      ) : null}
      {leadRefused ? <p className="field-fault">{t('outreach.leadRefused')}</p> : null}
      {open ? (
        <p className="row wrap no-print">
          <ReviseCall page={page} call={call} />
          {turned ? null : <TurnCall page={page} call={call} />}
        </p>
      ) : null}
    </div>
  );
}
