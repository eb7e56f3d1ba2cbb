import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../lib/desks';
import { asProblem } from '../../lib/problem';
import {
  readFalls,
  type ReceiverFall,
  type ReceiverFalls,
  type ReceiverGap,
  receiverGapsQuery,
} from '../../lib/receiver-gaps';
import { type NameOf, useNames } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { useSay } from '../../i18n/use-say';
import type { Column } from '../../pieces/data-rows';
import { PagedRows } from '../../pieces/paged-rows';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import './receiver-gaps.css';

const keyOf = ({ of, unitId }: ReceiverGap): string => `${of} ${unitId ?? ''}`;

/** 无人接收: posts and units where nobody is there to be told, since when, what went to others, and where that is mended. */
export function ReceiverGaps(): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(receiverGapsQuery);
  const [open, setOpen] = useState<string | null>(null);
  const nameOf = useNames(data?.names ?? {}, {});
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  const opened = data.rows.find((row) => keyOf(row) === open);
  return (
    <Section title={t('receiverGaps.title')} about={t('receiverGaps.about')}>
      {data.rows.length === 0 ? <p className="muted">{t('receiverGaps.none')}</p> : null}
      <ul className="receiver-gaps">
        {data.rows.map((row) => (
          <Gap
            key={keyOf(row)}
            row={row}
            nameOf={nameOf}
            open={keyOf(row) === open}
            onOpen={() => setOpen(keyOf(row) === open ? null : keyOf(row))}
          />
        ))}
      </ul>
      {opened ? <Falls key={keyOf(opened)} gap={opened} /> : null}
    </Section>
  );
}

interface GapProps {
  readonly row: ReceiverGap;
  readonly nameOf: NameOf;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function Gap({ nameOf, onOpen, open, row }: GapProps): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { empty, fell, lastAt, of, since, unitId } = row;
  return (
    <li className="receiver-gap">
      <span className="strong">
        {unitId === null ? '' : `${nameOf(unitId)} \u00b7 `}
        {t(`admin.recipient.${of}`)}
      </span>
      <span className={empty ? 'receiver-empty' : 'faint'}>
        {empty
          ? since === null
            ? t('receiverGaps.empty')
            : t('receiverGaps.emptySince', { date: dayOf(since) })
          : t('receiverGaps.filled')}
      </span>
      {fell > 0 ? (
        <Button type="link" className="line-open" aria-expanded={open} onClick={onOpen}>
          {t('receiverGaps.fell', { count: fell, date: lastAt === null ? '' : dayOf(lastAt) })}
        </Button>
      ) : (
        <span className="faint">{t('receiverGaps.nothing')}</span>
      )}
      <Mend row={row} />
    </li>
  );
}

/** A unit is given its head where units are kept, a post to a person where accounts are. */
function Mend({ row: { empty, unitId } }: { readonly row: ReceiverGap }): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  if (!empty) return <span />;
  if (!can(session, 'manage-units')) return <span className="faint">{t('receiverGaps.byAdmin')}</span>;
  return (
    <Link
      to="/admin/$section"
      params={{ section: unitId === null ? 'people' : 'units' }}
      search={unitId === null ? {} : { open: unitId }}
    >
      {t(unitId === null ? 'receiverGaps.mendPost' : 'receiverGaps.mendUnit')}
    </Link>
  );
}

function Falls({ gap }: { readonly gap: ReceiverGap }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { dayOf, time } = useFormat();
  const columns = (nameOf: NameOf): readonly Column<ReceiverFall>[] => [
    {
      key: 'at',
      title: t('receiverGaps.at'),
      width: '150px',
      narrow: 'lead',
      by: ({ at }) => at,
      cell: ({ at }) => `${dayOf(at)} ${time(at)}`,
    },
    {
      key: 'event',
      title: t('receiverGaps.event'),
      width: 'minmax(0, 1fr)',
      cell: ({ event }) => say(`receiverGaps.of.${event}`),
    },
    {
      key: 'what',
      title: t('receiverGaps.what'),
      width: '130px',
      cell: ({ itemId, projectId }) =>
        itemId === null ? (
          <Link to="/projects/$projectId" params={{ projectId }}>
            {t('workLeft.someProject')}
          </Link>
        ) : (
          <Link to="/items/$itemId" params={{ itemId }}>
            {t('workLeft.someItem')}
          </Link>
        ),
    },
    { key: 'to', title: t('receiverGaps.to'), width: 'minmax(0, 1fr)', cell: ({ to }) => to.map(nameOf).join(' ') },
  ];
  return (
    <PagedRows<ReceiverFall, ReceiverFalls>
      name="receiver-falls"
      filter={{ of: gap.of, unitId: gap.unitId }}
      whole
      title={t('receiverGaps.falls')}
      read={readFalls(gap)}
      columns={columns}
      keyOf={({ key }) => key}
    />
  );
}
