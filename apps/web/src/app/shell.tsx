import { Outlet } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../lib/session';
import { loadDeskWords } from '../i18n';
import { openCommandStore } from '../lib/command-form/open-command';
import { useStore } from '../lib/store';
import { Banners } from './banners';
import { SessionExpired } from './session-expired';
import { NavPhone, NavWide } from './shell-nav';
import { ShellBar } from './shell-bar';
import { useShortcut } from './use-shortcut';

const SearchPalette = lazy(async () => ({ default: (await import('./search-palette')).SearchPalette }));

const CommandPanel = lazy(async () => {
  const [{ CommandPanel: Panel }] = await Promise.all([
    import('../pieces/command-form/command-panel'),
    loadDeskWords(),
  ]);
  return { default: Panel };
});

/** Navigation, top bar and the page between them. */
export function Shell({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  const [searching, setSearching] = useState(false);
  // Loaded when the first form is opened, and kept from then on.
  const opened = useStore(openCommandStore) !== null;
  const wanted = useRef(false);
  wanted.current ||= opened;
  useShortcut('k', () => setSearching(true), { withControl: true });
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <NavWide session={session} />
      <ShellBar session={session} onSearch={() => setSearching(true)} />
      <main id="main" className="shell-main" tabIndex={-1}>
        <Banners session={session} />
        <Outlet />
      </main>
      <NavPhone session={session} />
      {searching ? (
        <Suspense>
          <SearchPalette session={session} onClose={() => setSearching(false)} />
        </Suspense>
      ) : null}
      {wanted.current ? (
        <Suspense>
          <CommandPanel />
        </Suspense>
      ) : null}
      <SessionExpired session={session} />
    </div>
  );
}
