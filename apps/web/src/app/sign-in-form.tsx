import { Button, Input } from 'antd';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { type ApiProblem, asProblem, wordsOf } from '../lib/problem';
import { signIn } from '../lib/session';
import { FormFault } from '../pieces/form-fault';

interface SignInFormProps {
  /** Known where a session has only run out. */
  readonly login?: string;
  readonly onDone?: () => void;
}

/** Login and password. What is missing is said beside the field before anything is sent. */
export function SignInForm({ login: known = '', onDone }: SignInFormProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [login, setLogin] = useState(known);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (login.trim() === '' || password === '') return;
    setBusy(true);
    setProblem(null);
    try {
      await signIn(login.trim(), password);
      onDone?.();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  }

  const words = problem && (problem.passing ? t('states.serverAway.title') : wordsOf(problem, language));
  return (
    <form className="stack sign-in-form" onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor={`${id}-login`}>{t('signIn.login')}</label>
      <Input
        id={`${id}-login`}
        autoComplete="username"
        autoFocus={known === ''}
        value={login}
        onChange={({ target }) => setLogin(target.value)}
        {...fault(tried && login.trim() === '')}
      />
      {tried && login.trim() === '' ? <p className="field-fault">{t('signIn.needLogin')}</p> : null}
      <label htmlFor={`${id}-password`}>{t('signIn.password')}</label>
      <Input.Password
        id={`${id}-password`}
        autoComplete="current-password"
        autoFocus={known !== ''}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        {...fault(tried && password === '')}
      />
      {tried && password === '' ? <p className="field-fault">{t('signIn.needPassword')}</p> : null}
      <FormFault words={words} />
      <Button type="primary" htmlType="submit" loading={busy} block>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}

function fault(wrong: boolean): { readonly status?: 'error'; readonly 'aria-invalid'?: true } {
  return wrong ? { status: 'error', 'aria-invalid': true } : {};
}
