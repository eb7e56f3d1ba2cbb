import { Button, Input, Popconfirm } from 'antd';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../lib/reference';
import { useSession } from '../../../lib/session';
import { FormField } from '../../../pieces/form-field';
import { GatedButton } from '../../../pieces/gated-button';
import { WorkLeftPanel } from '../../../pieces/work-left-panel';
import { closeAccount, type Leaving, saveAccount } from '../directory-changes';
import { useDirectorySave } from '../use-directory-save';
import { FormFault } from '../../../pieces/form-fault';
import { newPassword } from './accounts';

interface AccountFormProps {
  readonly person: Person;
  readonly reason: string | null;
}

const LOGIN = /^[a-z0-9][a-z0-9._-]{1,63}$/;
const SHORTEST = 10;

/** How somebody signs in: a login with a first password, a new password, or no longer at all. */
export function AccountForm({ person, reason: notTheirs }: AccountFormProps): ReactNode {
  const { t } = useTranslation();
  const own = useSession().personId === person.id;
  const reason = notTheirs ?? (own ? t('admin.people.ownRights') : null);
  const id = useId();
  const state = person.account ?? 'none';
  const [login, setLogin] = useState(person.login ?? person.id);
  const [password, setPassword] = useState('');
  const form = useDirectorySave(() => saveAccount(person.id, login, password), {
    fieldOf: { LOGIN_TAKEN: 'login', PASSWORD_WEAK: 'password', PASSWORD_COMMON: 'password' },
    faultOf: (path) => (path === 'login' ? t('admin.people.loginRule') : null),
  });
  const closing = useDirectorySave((leaving) => closeAccount(person.id, leaving));

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const sound = form.check({
      login: LOGIN.test(login) ? null : t('admin.people.loginRule'),
      password: [...password].length < SHORTEST ? t('profile.password.short', { count: SHORTEST }) : null,
    });
    if (sound && (await form.save())) form.tell(t('admin.people.accountSaved', { name: person.name }));
  }

  async function close(leaving?: Leaving): Promise<void> {
    if (await closing.save(leaving)) closing.tell(t('admin.people.accountClosed', { name: person.name }));
  }

  return (
    <section className="drawer-part" aria-labelledby={id}>
      <h2 id={id}>
        {t('admin.people.account')} <span className="faint">{t(`admin.account.${state}`)}</span>
      </h2>
      {reason === null ? (
        <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
          <FormField label={t('admin.people.login')} fault={form.faults.login}>
            {(ids) => (
              <Input
                {...ids}
                autoComplete="off"
                value={login}
                onChange={({ target }) => setLogin(target.value.trim())}
              />
            )}
          </FormField>
          <FormField
            label={t('admin.people.password')}
            hint={t('admin.people.passwordHint')}
            fault={form.faults.password}
          >
            {(ids) => (
              <div className="row">
                <Input
                  {...ids}
                  autoComplete="off"
                  className="mono"
                  value={password}
                  onChange={({ target }) => setPassword(target.value)}
                />
                <Button onClick={() => setPassword(newPassword())}>{t('admin.people.makePassword')}</Button>
              </div>
            )}
          </FormField>
          <FormFault words={form.refusal ?? closing.refusal} />
          {closing.left ? (
            <WorkLeftPanel left={closing.left} busy={closing.busy} onConfirm={(leaving) => void close(leaving)} />
          ) : null}
          <div className="part-foot">
            <Button type="primary" htmlType="submit" loading={form.busy}>
              {t(state === 'none' ? 'admin.people.openAccount' : 'admin.people.resetAccount')}
            </Button>
            {state === 'open' ? (
              <Popconfirm
                title={t('admin.people.closeAsk', { name: person.name })}
                okText={t('admin.people.closeAccount')}
                cancelText={t('form.cancel')}
                onConfirm={() => void close()}
              >
                <Button danger loading={closing.busy}>
                  {t('admin.people.closeAccount')}
                </Button>
              </Popconfirm>
            ) : null}
          </div>
        </form>
      ) : (
        <>
          {person.login ? <p>{person.login}</p> : null}
          <div className="part-foot">
            <GatedButton reason={reason}>
              {t(state === 'none' ? 'admin.people.openAccount' : 'admin.people.resetAccount')}
            </GatedButton>
          </div>
          <p className="faint">{reason}</p>
        </>
      )}
    </section>
  );
}
