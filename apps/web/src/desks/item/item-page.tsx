import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { itemQuery, type ItemDetail } from '../../lib/item';
import { asProblem } from '../../lib/problem';
import { projectQuery } from '../../lib/project';
import { useNames } from '../../lib/reference';
import { useItemTitle } from '../../lib/use-item-title';
import { useNamedFiles } from '../../lib/use-named-files';
import { ClockStrip } from '../../pieces/clock-strip';
import { Files } from '../../pieces/files';
import { HistoryList } from '../../pieces/history-list';
import { MatterForms } from '../../pieces/matter-forms';
import { FirstHint } from '../../pieces/page-help';
import { Comments } from '../../pieces/comments';
import { Panel } from '../../pieces/panel';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { TimeAccountBar } from '../../pieces/time-account-bar';
import { ClockRungs } from './clock-rungs';
import { ItemFacts } from './item-facts';
import { ItemHead } from './item-head';
import './item.css';

/** One help item whole: its clock day by day, whose time it was, what was done and what may be done. */
export function ItemPage(): ReactNode {
  const { itemId } = useParams({ from: '/items/$itemId' });
  const { data, error, refetch } = useQuery(itemQuery(itemId));
  if (data) return <Loaded key={itemId} detail={data} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return <Skeleton lines={10} />;
}

function Loaded({ detail }: { readonly detail: ItemDetail }): ReactNode {
  const { t } = useTranslation();
  const { item, row } = detail;
  const { data: project } = useQuery(projectQuery(row.projectId));
  const nameOf = useNames(project?.names, detail.names);
  const titleOf = useItemTitle();
  const named = useNamedFiles(item);
  const itemOf = useCallback(
    (id: string) => {
      const known = id === item.id ? item : project?.items.find((each) => each.id === id);
      return known ? titleOf(known) : id;
    },
    [project?.items, item, titleOf],
  );
  return (
    <article className="item">
      <p className="faint">
        <Link to="/projects/$projectId" params={{ projectId: row.projectId }}>
          {row.projectName}
        </Link>{' '}
        {'\u00b7'} {t(`words.stage.${row.stage}`)}
      </p>
      <ItemHead detail={detail} />
      <FirstHint desk="item">{t('item.hint')}</FirstHint>
      <ItemFacts detail={detail} nameOf={nameOf} project={project ?? null} />
      <MatterForms projectId={row.projectId} itemId={item.id} />
      <div className="item-columns">
        <section>
          <h2>{t('item.strip')}</h2>
          <Panel>
            <ClockStrip detail={detail} nameOf={nameOf} itemOf={itemOf} />
            <ClockRungs item={item} name={row.clock} />
            {item.issuedAt === null ? null : (
              <p className="no-print">
                <Link to="/items/$itemId/clock" params={{ itemId: item.id }}>
                  {t('itemClock.link')}
                </Link>
              </p>
            )}
          </Panel>
        </section>
        <section>
          <h2>{t('item.account')}</h2>
          <Panel>
            <TimeAccountBar bookings={detail.bookings} nameOf={nameOf} />
          </Panel>
          <h2 className="item-files">{t('item.files')}</h2>
          <Panel>
            <Files projectId={row.projectId} itemId={item.id} named={named} />
          </Panel>
        </section>
      </div>
      <Panel>
        <Comments projectId={row.projectId} itemId={item.id} />
      </Panel>
      <section>
        <h2>{t('item.history')}</h2>
        <Panel>
          <HistoryList
            projectId={row.projectId}
            itemId={item.id}
            policyVersion={project?.project.policyVersion ?? 0}
            names={detail.names}
            itemOf={itemOf}
          />
        </Panel>
      </section>
    </article>
  );
}
