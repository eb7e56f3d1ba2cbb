import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { asProblem, wordsOf } from '../../lib/problem';
import { actFor, useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { Section } from '../../pieces/section';

/** Those in whose name one may act today. Nothing is drawn for who may act for nobody. */
export function ActingFor(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const { date } = useFormat();
  const { actingFor, mayActFor, names } = useSession();
  const [busy, setBusy] = useState(false);
  if (mayActFor.length === 0 && actingFor === null) return null;

  async function act(principalId: string | null): Promise<void> {
    setBusy(true);
    try {
      await actFor(principalId);
    } catch (error) {
      void message.info(wordsOf(asProblem(error), language) ?? t('states.serverAway.title'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Section title={t('profile.acting.title')} about={t('profile.acting.about')}>
      <ul className="lines">
        {mayActFor.map(({ principalId, toDate }) => {
          const now = principalId === actingFor;
          return (
            <li key={principalId} className="line">
              <span className="grow">
                <span className="strong">{names[principalId] ?? principalId}</span>{' '}
                <span className="muted">{t('profile.acting.until', { date: date(toDate) })}</span>
              </span>
              <Button
                type={now ? 'default' : 'primary'}
                loading={busy}
                onClick={() => void act(now ? null : principalId)}
              >
                {t(now ? 'profile.acting.stop' : 'profile.acting.start')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
