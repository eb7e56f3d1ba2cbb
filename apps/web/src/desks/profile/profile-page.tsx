import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../lib/desks';
import { useSession } from '../../lib/session';
import { useNames } from '../../lib/reference';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { ActingFor } from './acting-for';
import { Appearance } from './appearance';
import { CalendarFeeds } from './calendar-feeds';
import { OwnAccess } from './own-access';
import { OwnSessions } from './own-sessions';
import { OwnSubstitutes } from './own-substitutes';
import { OwnWatches } from './own-watches';
import { PasswordForm } from './password-form';
import { Preferences } from './preferences';
import { Tokens } from './tokens';
import './profile.css';

/** What somebody sees and sets for themselves. */
export function ProfilePage(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const { name, ownRoles, unitId } = session;
  const nameOf = useNames();
  const roles = ownRoles.map((role) => t(`words.role.${role}`)).join(t('words.comma'));
  return (
    <div className="profile">
      <PageTitle
        title={name}
        state={<span className="muted">{[nameOf(unitId), roles].filter(Boolean).join(' \u00b7 ')}</span>}
      >
        <PageHelp help={t('help.profile', { returnObjects: true })} />
      </PageTitle>
      <ActingFor />
      <OwnSubstitutes />
      <OwnAccess />
      {can(session, 'read-projects') ? <OwnWatches /> : null}
      <Preferences />
      <Appearance />
      <PasswordForm />
      <OwnSessions />
      {can(session, 'read-projects') ? <CalendarFeeds /> : null}
      <Tokens />
    </div>
  );
}
