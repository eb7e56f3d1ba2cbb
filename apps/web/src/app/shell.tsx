import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../lib/session';
import { loadDeskWords } from '../i18n';
import { useAddress, useAddressed } from '../lib/address';
import { useCommandOpen } from '../lib/command-form/open-command';
import { mayOpen } from '../lib/desks';
import { useStore } from '../lib/store';
import { openWhy } from '../lib/why';
import { Banners } from './banners';
import { NotYours } from './page-states';
import { PaperHead } from './paper-head';
import { SessionExpired } from './session-expired';
import { NavPhone, NavWide } from './shell-nav';
import { ShellBar } from './shell-bar';
import { useShortcut } from './use-shortcut';

const SearchPalette = lazy(async () => {
  const [{ SearchPalette: Palette }] = await Promise.all([import('./search-palette'), loadDeskWords()]);
  return { default: Palette };
});

const CommandPanel = lazy(async () => {
  const [{ CommandPanel: Panel }] = await Promise.all([
    import('../pieces/command-form/command-panel'),
    loadDeskWords(),
  ]);
  return { default: Panel };
});

const WhyDialog = lazy(async () => ({ default: (await import('../pieces/why-dialog')).WhyDialog }));

/** Navigation, top bar and the page between them. */
export function Shell({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  const pathname = useLocation({ select: (location) => location.pathname });
  const searching = useAddressed('find') !== null;
  const address = useAddress();
  const search = (): void => {
    if (!searching) address.step('find', 'open');
  };
  // Loaded when the first form is opened, and kept from then on.
  const opened = useCommandOpen() !== null;
  const [wanted, setWanted] = useState(opened);
  if (opened && !wanted) setWanted(true);
  const asked = useStore(openWhy) !== null;
  const [explains, setExplains] = useState(asked);
  if (asked && !explains) setExplains(true);
  useShortcut('k', search, { withControl: true });
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <NavWide session={session} />
      <ShellBar session={session} onSearch={search} />
      <main id="main" className="shell-main" tabIndex={-1}>
        <PaperHead session={session} />
        <Banners session={session} />
        {mayOpen(session, pathname) ? <Outlet /> : <NotYours />}
      </main>
      <NavPhone session={session} />
      {searching ? (
        <Suspense>
          <SearchPalette session={session} onClose={() => address.close('find')} />
        </Suspense>
      ) : null}
      {wanted ? (
        <Suspense>
          <CommandPanel />
        </Suspense>
      ) : null}
      {explains ? (
        <Suspense>
          <WhyDialog />
        </Suspense>
      ) : null}
      <SessionExpired session={session} />
    </div>
  );
}
