import { useQuery } from '@tanstack/react-query';
import { App, Switch } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { asProblem, wordsOf } from '../../lib/problem';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { preferencesQuery, saveMuted } from './profile-queries';
import { useChannelName } from './use-channel-name';

/** On which channels, beside the inbox, one wants to hear of notices. */
export function Preferences(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const channelName = useChannelName();
  const { data, error, isPending, refetch } = useQuery(preferencesQuery);
  const [busy, setBusy] = useState(false);

  async function change(channel: string, wanted: boolean): Promise<void> {
    const others = (data?.muted ?? []).filter((each) => each !== channel);
    setBusy(true);
    try {
      await saveMuted(wanted ? others : [...others, channel]);
    } catch (thrown) {
      void message.info(wordsOf(asProblem(thrown), language) ?? t('states.serverAway.title'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Section title={t('profile.notices.title')} about={t('profile.notices.about')}>
      {isPending ? <Skeleton lines={2} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <ul className="lines">
          <li className="line">
            <span className="grow">{t('profile.channel.inbox')}</span>
            <span className="faint">{t('profile.notices.always')}</span>
          </li>
          {data.channels.map((channel) => (
            <li key={channel} className="line">
              <span className="grow">{channelName(channel)}</span>
              <Switch
                checked={!data.muted.includes(channel)}
                loading={busy}
                aria-label={channelName(channel)}
                onChange={(wanted) => void change(channel, wanted)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {data?.channels.length === 0 ? <p className="faint">{t('profile.notices.none')}</p> : null}
    </Section>
  );
}
