import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageName } from '../lib/use-page-name';
import { PasswordFields } from '../desks/profile/password-form';
import { signOut } from '../lib/session';

/** In place of everything else, as long as the password is one that somebody else set. */
export function PasswordDue(): ReactNode {
  const { t } = useTranslation();
  usePageName(t('profile.password.dueTitle'));
  return (
    <main className="sign-in">
      <div className="sign-in-box">
        <h1>{t('profile.password.dueTitle')}</h1>
        <p className="muted">{t('profile.password.dueAbout')}</p>
        <PasswordFields onCancel={() => void signOut()} cancelWords={t('person.signOut')} />
      </div>
    </main>
  );
}
