import { DownOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Dropdown, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from '../i18n';
import { useLanguage } from '../i18n/use-language';
import { actFor, type Session, signOut } from '../lib/session';
import { useFormat } from '../lib/use-format';
import { chooseTheme, THEME_CHOICES, useThemeChoice } from './theme';

/** Settings, whom one acts for, appearance, language, and the way out. */
export function PersonMenu({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useLanguage();
  const theme = useThemeChoice();
  const { date } = useFormat();

  const principals: MenuProps['items'] =
    session.actingFor !== null
      ? [{ key: 'self', label: t('person.actForSelf'), onClick: () => void actFor(null) }]
      : session.mayActFor.map(({ principalId, toDate }) => ({
          key: `act:${principalId}`,
          label: `${t('person.actFor', { name: session.names[principalId] ?? principalId })} · ${t('person.actForUntil', { date: date(toDate) })}`,
          onClick: () => void actFor(principalId),
        }));

  const items: MenuProps['items'] = [
    { key: 'profile', label: t('person.profile'), onClick: () => void navigate({ to: '/profile' }) },
    ...principals,
    { type: 'divider' },
    {
      key: 'theme',
      label: t('person.theme'),
      children: THEME_CHOICES.map((choice) => ({
        key: `theme:${choice}`,
        label: t(`person.themes.${choice}`),
        onClick: () => chooseTheme(choice),
      })),
    },
    {
      key: 'language',
      label: t('person.language'),
      children: LANGUAGES.map((each) => ({
        key: `language:${each}`,
        label: LANGUAGE_NAMES[each],
        onClick: () => void chooseLanguage(each),
      })),
    },
    { type: 'divider' },
    { key: 'out', label: t('person.signOut'), onClick: () => void signOut().then(() => navigate({ to: '/' })) },
  ];

  return (
    <Dropdown
      menu={{ items, selectedKeys: [`theme:${theme}`, `language:${language}`] }}
      trigger={['click']}
      placement="bottomRight"
    >
      <button type="button" className="bar-button" aria-label={`${session.name} ${t('bar.person')}`}>
        <span className="cut">{session.name}</span>
        <DownOutlined style={{ fontSize: 10 }} />
      </button>
    </Dropdown>
  );
}
