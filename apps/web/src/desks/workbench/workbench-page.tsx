import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { OBLIGATION_KINDS } from '@bangban/domain';
import { isTyping, useAddressChoice } from '../../lib/address';
import { can } from '../../lib/desks';
import { useSession } from '../../lib/session';
import { ComplaintsWaiting } from '../../pieces/complaint/complaints-waiting';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter } from '../../pieces/filters';
import { LateBridge } from '../../pieces/late-bridge';
import { CalendarCard } from '../../pieces/calendar-card';
import { FirstHint, PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ProblemState } from '../../pieces/problem-state';
import { ScopeLine } from '../../pieces/scope-line';
import { SearchText } from '../../pieces/search-text';
import { SideTabs } from '../../pieces/side-tabs';
import { Skeleton } from '../../pieces/skeleton';
import { OwnProjects } from './own-projects';
import type { WorkbenchSearch } from '../../lib/searches';
import { isAsked, matches, queueOf, type Side } from './queue';
import { QueueList } from './queue-list';
import { useEntryTitle } from './use-entry-title';
import { useQueue } from './use-queue';
import './workbench.css';

const SIDES = ['me', 'others'] as const satisfies readonly Side[];

/** 工作台: what waits for me, apart from what waits for others, nearest limit first. */
export function WorkbenchPage(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const helpdesk = can(session, 'keep-help-desk');
  const search = useSearch({ from: '/workbench' });
  const scope = search.scope ?? (helpdesk ? 'all' : 'my-unit');
  const { kind, late } = search;
  const [side, setSide] = useAddressChoice<Side>('side', SIDES);
  const queue = useQueue(scope, { kind, late });
  const text = search.text ?? '';
  const titleOf = useEntryTitle();
  const sides = useMemo(() => {
    const shown = (queue.entries ?? []).filter(
      (entry) => isAsked(entry, kind, late) && matches(entry, text, titleOf(entry)),
    );
    return { me: queueOf(shown, 'me'), others: queueOf(shown, 'others'), late: queueOf(shown) };
  }, [queue.entries, kind, late, text, titleOf]);
  const filter = (change: { [K in keyof WorkbenchSearch]?: WorkbenchSearch[K] | undefined }): void => {
    const next = Object.entries({ ...search, scope, text, ...change }).filter(([, value]) => value !== undefined);
    void navigate({
      to: '/workbench',
      search: Object.fromEntries(next.filter(([, value]) => value !== '')) as WorkbenchSearch,
      replace: change.text !== undefined && isTyping(text, change.text),
    });
  };
  const list = (which: keyof typeof sides): ReactNode => (
    <QueueList
      key={which}
      entries={sides[which]}
      now={queue.now}
      nameOf={queue.nameOf}
      empty={<Empty side={which} filtered={text !== '' || kind !== undefined} />}
    />
  );
  const cut = queue.cut ? (
    <p className="muted" role="status">
      {t('workbench.cut', { shown: `${queue.cut.shown}`, total: `${queue.cut.total}` })}
    </p>
  ) : null;

  return (
    <>
      <PageTitle title={t('workbench.title')}>
        <Link to="/week">{t('week.title')}</Link>
        <SearchText label={t('workbench.filter')} text={text} onText={(next) => filter({ text: next })} />
        <Segmented
          aria-label={t('workbench.scope.label')}
          value={scope}
          onChange={(value) => filter({ scope: value })}
          options={(['mine', 'my-unit', 'all'] as const).map((value) => ({
            value,
            label: t(`workbench.scope.${value}`),
          }))}
        />
        <ChoiceFilter
          label={t('workbench.kind')}
          value={kind}
          options={OBLIGATION_KINDS.map((value) => ({ value, label: t(`words.owed.${value}`) }))}
          onChange={(value) => filter({ kind: value, late: undefined })}
        />
        <PageHelp help={t('workbench.help', { returnObjects: true })} />
      </PageTitle>
      <FirstHint desk="workbench">{t('workbench.hint')}</FirstHint>
      {scope === 'all' ? <ScopeLine /> : null}
      <Panel lines={2}>
        <LateBridge scope={scope} {...(late ? { chosen: late } : {})} />
        <CalendarCard />
        <ComplaintsWaiting />
      </Panel>
      {queue.problem ? <ProblemState problem={queue.problem} onRetry={queue.retry} /> : null}
      {!queue.problem && queue.entries === null ? <Skeleton lines={10} /> : null}
      {queue.entries === null ? null : (
        <>
          {late ? (
            <>
              {cut}
              <Panel>{list('late')}</Panel>
            </>
          ) : (
            <SideTabs
              name="side"
              label={t('workbench.title')}
              tabs={SIDES.map((key) => ({
                key,
                label: (
                  <>
                    {t(`workbench.side.${key}`)} <span className="num">{sides[key].length}</span>
                  </>
                ),
              }))}
              current={side}
              onChange={setSide}
              note={cut}
            >
              {list(side)}
            </SideTabs>
          )}
          <Panel>
            <OwnProjects />
          </Panel>
        </>
      )}
    </>
  );
}

function Empty({ filtered, side }: { readonly side: Side | 'late'; readonly filtered: boolean }): ReactNode {
  const { t } = useTranslation();
  const key = filtered ? 'emptyFilter' : side === 'me' ? 'emptyMe' : side === 'late' ? 'emptyLate' : 'emptyOthers';
  return <EmptyState title={t(`workbench.${key}.title`)} text={t(`workbench.${key}.text`)} />;
}
