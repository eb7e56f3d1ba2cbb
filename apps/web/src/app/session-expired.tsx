import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionDisplaced, sessionExpired } from '../lib/api';
import { type Session, signOut } from '../lib/session';
import { useStore } from '../lib/store';
import { SignInForm } from './sign-in-form';

/** Asks for the password in place when a session has run out, so that nothing half-written is lost. */
export function SessionExpired({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  const expired = useStore(sessionExpired);
  const displaced = useStore(sessionDisplaced);
  return (
    <Modal
      open={expired}
      footer={null}
      closable={false}
      title={t(displaced ? 'signIn.displacedTitle' : 'signIn.expiredTitle')}
      width={380}
      destroyOnHidden
    >
      <p className="muted">{t(displaced ? 'signIn.displacedText' : 'signIn.expiredText')}</p>
      <SignInForm key={session.personId} onDone={() => sessionExpired.set(false)} />
      <button type="button" className="bare faint" onClick={() => void signOut().catch(() => location.reload())}>
        {t('signIn.other')}
      </button>
    </Modal>
  );
}
