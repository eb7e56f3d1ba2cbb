import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping, useAddressChoice } from '../../lib/address';
import { useSession } from '../../lib/session';
import { useItemTitle } from '../../lib/use-item-title';
import { EmptyState } from '../../pieces/empty-state';
import { FirstHint, PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { SearchText } from '../../pieces/search-text';
import { SideTabs } from '../../pieces/side-tabs';
import { Skeleton } from '../../pieces/skeleton';
import { OwnProjects } from './own-projects';
import { matches, queueOf, type Side } from './queue';
import { QueueList } from './queue-list';
import { useQueue } from './use-queue';
import './workbench.css';

const SIDES = ['me', 'others'] as const satisfies readonly Side[];

/** 工作台: what waits for me, apart from what waits for others, nearest limit first. */
export function WorkbenchPage(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const helpdesk = session.roles.includes('helpdesk-officer');
  const search = useSearch({ from: '/workbench' });
  const scopes = helpdesk ? (['all', 'my-unit', 'mine'] as const) : (['my-unit', 'mine'] as const);
  const scope = search.scope && scopes.some((each) => each === search.scope) ? search.scope : scopes[0];
  const [side, setSide] = useAddressChoice<Side>('side', SIDES);
  const queue = useQueue(scope);
  const text = search.text ?? '';
  const titleOf = useItemTitle();
  const sides = useMemo(() => {
    const shown = (queue.entries ?? []).filter((entry) => matches(entry, text, titleOf(entry.row)));
    return { me: queueOf(shown, 'me'), others: queueOf(shown, 'others') };
  }, [queue.entries, text, titleOf]);
  const filter = (change: { readonly scope?: typeof scope; readonly text?: string }): void => {
    const next = { scope, text, ...change };
    const { text: _, ...others } = search;
    void navigate({
      to: '/workbench',
      search: { ...others, scope: next.scope, ...(next.text ? { text: next.text } : {}) },
      replace: isTyping(text, next.text),
    });
  };

  return (
    <>
      <PageTitle title={t('workbench.title')}>
        <SearchText label={t('workbench.filter')} text={text} onText={(next) => filter({ text: next })} />
        <Segmented
          aria-label={t('workbench.scope.label')}
          value={scope}
          onChange={(value) => filter({ scope: value })}
          options={scopes.map((value) => ({ value, label: t(`workbench.scope.${value}`) }))}
        />
        <PageHelp help={t('workbench.help', { returnObjects: true })} />
      </PageTitle>
      <FirstHint desk="workbench">{t('workbench.hint')}</FirstHint>
      {queue.problem ? <ProblemState problem={queue.problem} onRetry={queue.retry} /> : null}
      {!queue.problem && queue.entries === null ? <Skeleton lines={10} /> : null}
      {queue.entries === null ? null : (
        <>
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
            note={
              queue.cut ? (
                <p className="muted" role="status">
                  {t('workbench.cut', { shown: `${queue.cut.shown}`, total: `${queue.cut.total}` })}
                </p>
              ) : null
            }
          >
            <QueueList
              key={side}
              entries={sides[side]}
              now={queue.now}
              nameOf={queue.nameOf}
              empty={<Empty side={side} filtered={text !== ''} />}
            />
          </SideTabs>
          <OwnProjects />
        </>
      )}
    </>
  );
}

function Empty({ filtered, side }: { readonly side: Side; readonly filtered: boolean }): ReactNode {
  const { t } = useTranslation();
  const key = filtered ? 'emptyFilter' : side === 'me' ? 'emptyMe' : 'emptyOthers';
  return <EmptyState title={t(`workbench.${key}.title`)} text={t(`workbench.${key}.text`)} />;
}
