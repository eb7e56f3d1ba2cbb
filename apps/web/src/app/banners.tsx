import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { healthQuery } from '../lib/health';
import { useLiveState } from '../lib/live';
import { actFor, type Session } from '../lib/session';
import { HoldBanner } from './hold-banner';

const online = (): boolean => navigator.onLine;
function onChange(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** What concerns the whole screen: in whose name one acts, and what is away. */
export function Banners({ session }: { readonly session: Session }): ReactNode {
  return (
    <>
      {session.actingFor === null ? null : <ActingFor session={session} />}
      <HoldBanner session={session} />
      <Away />
    </>
  );
}

function ActingFor({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  const name = session.names[session.actingFor ?? ''] ?? session.actingFor ?? '';
  return (
    <div className="banner acting" role="status">
      <span>{t('actingFor.banner', { name })}</span>
      <button type="button" onClick={() => void actFor(null)}>
        {t('actingFor.end')}
      </button>
    </div>
  );
}

/** One line at most: the worst of what is away. */
function Away(): ReactNode {
  const { t } = useTranslation();
  const connected = useSyncExternalStore(onChange, online);
  const live = useLiveState();
  const health = useQuery(healthQuery);
  if (!connected) return <Line title={t('states.offline.title')} text={t('states.offline.text')} />;
  if (health.isError || health.data?.record === 'down') {
    return <Line title={t('states.serverAway.title')} text={t('states.serverAway.text')} />;
  }
  if (health.data?.status === 'degraded') return <Line text={t('states.engineAway')} />;
  return live === 'away' ? <Line text={t('states.liveAway')} /> : null;
}

function Line({ text, title }: { readonly text: string; readonly title?: string }): ReactNode {
  return (
    <div className="banner away" role="status">
      {title ? <span className="strong">{title}</span> : null}
      <span>{text}</span>
    </div>
  );
}
