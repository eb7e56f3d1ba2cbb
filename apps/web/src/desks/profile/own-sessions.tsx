import { useQuery } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { asProblem, wordsOf } from '../../lib/problem';
import { useFormat } from '../../lib/use-format';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { type Machine, machineOf } from './own';
import { endSession, type OwnSession, sessionsQuery, signOutEverywhere } from './profile-queries';

const APPS = ['WeChat', 'DingTalk', 'Feishu'] as const;

/** Where one is signed in; every other place can be signed out from here. */
export function OwnSessions(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const { data, error, isPending, refetch } = useQuery(sessionsQuery);
  const [busy, setBusy] = useState<string | null>(null);
  const rows = [...(data ?? [])].sort((a, b) => Number(b.current) - Number(a.current));
  const others = rows.filter(({ current }) => !current);

  async function end(sessions: readonly OwnSession[], what: string): Promise<void> {
    setBusy(what);
    try {
      for (const { id } of sessions) await endSession(id);
      void message.success(t('profile.sessions.done', { count: sessions.length }));
    } catch (thrown) {
      void message.info(wordsOf(asProblem(thrown), language) ?? t('states.serverAway.title'));
      void refetch();
    } finally {
      setBusy(null);
    }
  }

  async function endAll(): Promise<void> {
    setBusy('everywhere');
    try {
      await signOutEverywhere();
    } catch (thrown) {
      void message.info(wordsOf(asProblem(thrown), language) ?? t('states.serverAway.title'));
      setBusy(null);
    }
  }

  const all = (
    <span className="row">
      {others.length > 1 ? (
        <Button loading={busy === 'all'} onClick={() => void end(others, 'all')}>
          {t('profile.sessions.endOthers')}
        </Button>
      ) : null}
      <Popconfirm
        title={t('profile.sessions.everywhereAsk')}
        okText={t('profile.sessions.everywhere')}
        cancelText={t('form.cancel')}
        onConfirm={() => void endAll()}
      >
        <Button loading={busy === 'everywhere'}>{t('profile.sessions.everywhere')}</Button>
      </Popconfirm>
    </span>
  );
  return (
    <Section title={t('profile.sessions.title')} about={t('profile.sessions.about')} action={all}>
      {isPending ? <Skeleton lines={2} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      <ul className="lines">
        {rows.map((row) => (
          <SessionLine key={row.id} session={row} busy={busy === row.id} onEnd={() => void end([row], row.id)} />
        ))}
      </ul>
    </Section>
  );
}

interface SessionLineProps {
  readonly session: OwnSession;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function SessionLine({ busy, onEnd, session }: SessionLineProps): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const { browser, system } = machineOf(session.userAgent);
  const machine = [useBrowserName(browser), system].filter(Boolean).join(' \u00b7 ');
  return (
    <li className="line">
      <span className="grow">
        <span title={session.userAgent ?? undefined}>{machine || t('profile.sessions.unknown')}</span>
        <span className="faint line-facts">
          {t('profile.sessions.seen', { from: time(session.createdAt), last: time(session.lastSeenAt) })}
        </span>
      </span>
      {session.current ? (
        <span className="muted">{t('profile.sessions.current')}</span>
      ) : (
        <Button size="small" loading={busy} onClick={onEnd}>
          {t('profile.sessions.end')}
        </Button>
      )}
    </li>
  );
}

function useBrowserName(browser: Machine['browser']): string | null {
  const { t } = useTranslation();
  const app = APPS.find((each) => each === browser);
  return app ? t(`profile.app.${app}`) : browser;
}
