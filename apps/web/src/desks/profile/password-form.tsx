import { App, Button, Input } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressed } from '../../lib/address';
import { forget } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { FormEnd } from '../../pieces/form-end';
import { FormField } from '../../pieces/form-field';
import { Section } from '../../pieces/section';
import { changePassword } from './profile-queries';

const SHORTEST = 10;

/** A new password; every own session ends with the old one. */
export function PasswordForm(): ReactNode {
  const { t } = useTranslation();
  const open = useAddressed('open') === 'password';
  const address = useAddress();
  const change = open ? null : (
    <Button onClick={() => address.step('open', 'password')}>{t('profile.password.change')}</Button>
  );
  return (
    <Section title={t('profile.password.title')} about={t('profile.password.about')} action={change}>
      {open ? <PasswordFields onCancel={() => address.close('open')} /> : null}
    </Section>
  );
}

interface PasswordFieldsProps {
  readonly onCancel: () => void;
  readonly cancelWords?: string;
}

export function PasswordFields({ cancelWords, onCancel }: PasswordFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const form = useSave(() => changePassword(current, next), {
    fieldOf: {
      PASSWORD_WRONG: 'current',
      SIGN_IN_WAIT: 'current',
      PASSWORD_WEAK: 'next',
      PASSWORD_COMMON: 'next',
      PASSWORD_SAME: 'next',
    },
  });

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const sound = form.check({
      current: current === '' ? t('profile.password.needCurrent') : null,
      next: [...next].length < SHORTEST ? t('profile.password.short', { count: SHORTEST }) : null,
      again: next === again ? null : t('profile.password.differ'),
    });
    if (!sound || !(await form.save(undefined))) return;
    void message.success(t('profile.password.done'));
    forget();
  }

  return (
    <form className="stack narrow" noValidate onSubmit={(event) => void submit(event)}>
      <FormField label={t('profile.password.current')} fault={form.faults.current}>
        {(ids) => (
          <Input.Password
            {...ids}
            autoFocus
            autoComplete="current-password"
            value={current}
            onChange={({ target }) => setCurrent(target.value)}
          />
        )}
      </FormField>
      <FormField label={t('profile.password.next')} fault={form.faults.next} hint={t('profile.password.rule')}>
        {(ids) => (
          <Input.Password
            {...ids}
            autoComplete="new-password"
            value={next}
            onChange={({ target }) => setNext(target.value)}
          />
        )}
      </FormField>
      <FormField label={t('profile.password.again')} fault={form.faults.again}>
        {(ids) => (
          <Input.Password
            {...ids}
            autoComplete="new-password"
            value={again}
            onChange={({ target }) => setAgain(target.value)}
          />
        )}
      </FormField>
      <FormEnd
        form={form}
        words={t('profile.password.submit')}
        onCancel={onCancel}
        {...(cancelWords === undefined ? {} : { cancelWords })}
      />
    </form>
  );
}
