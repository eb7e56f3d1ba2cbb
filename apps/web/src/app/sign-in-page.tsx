import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from '../i18n';
import { useLanguage } from '../i18n/use-language';
import { usePageName } from '../lib/use-page-name';
import { SignInForm } from './sign-in-form';

export function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  usePageName(t('signIn.title'));
  return (
    <main className="sign-in">
      <div className="sign-in-box">
        <div className="row">
          <img src="/favicon.svg" alt="" width={36} height={36} />
          <div>
            <h1>{t('app.name')}</h1>
            <p className="muted">{t('app.tagline')}</p>
          </div>
        </div>
        <SignInForm />
        <p className="faint">{t('signIn.help')}</p>
        <div className="row">
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              lang={each === 'zh' ? 'zh-CN' : 'en'}
              className="bare language-choice"
              aria-pressed={each === language}
              onClick={() => void chooseLanguage(each)}
            >
              {LANGUAGE_NAMES[each]}
            </button>
          ))}
        </div>
      </div>
    </main>
  );
}
