import { Segmented, Switch } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseSingleKeys, useSingleKeys } from '../../app/single-keys';
import { chooseTheme, THEME_CHOICES, useThemeChoice } from '../../app/theme';
import { chooseLanguage, type Language, LANGUAGE_NAMES, LANGUAGES } from '../../i18n';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../pieces/section';

/** Language, colours and keys of this machine. */
export function Appearance(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const theme = useThemeChoice();
  const singleKeys = useSingleKeys();
  return (
    <Section title={t('profile.appearance.title')} about={t('profile.appearance.about')}>
      <div className="choices">
        <span>{t('person.language')}</span>
        <Segmented<Language>
          aria-label={t('person.language')}
          value={language}
          onChange={(next) => void chooseLanguage(next)}
          options={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
        />
        <span>{t('person.theme')}</span>
        <Segmented
          aria-label={t('person.theme')}
          value={theme}
          onChange={chooseTheme}
          options={THEME_CHOICES.map((choice) => ({ value: choice, label: t(`person.themes.${choice}`) }))}
        />
        <span>{t('profile.appearance.keys')}</span>
        <span className="row">
          <Switch aria-label={t('profile.appearance.keys')} checked={singleKeys} onChange={chooseSingleKeys} />
          <span className="faint grow">{t('profile.appearance.keysAbout')}</span>
        </span>
      </div>
    </Section>
  );
}
