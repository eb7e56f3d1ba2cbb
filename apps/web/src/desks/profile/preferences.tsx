import { useQuery } from '@tanstack/react-query';
import { App, Switch } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { asProblem, wordsOf } from '../../lib/problem';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { ChannelAccount } from './channel-account';
import { NoticeTimes } from './notice-times';
import { preferencesQuery, type PreferencesChange, savePreferences } from './profile-queries';
import { useChannelName } from './use-channel-name';

/** On which channels and when, beside the inbox, one wants to hear of notices. */
export function Preferences(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const channelName = useChannelName();
  const { data, error, isPending, refetch } = useQuery(preferencesQuery);
  const [busy, setBusy] = useState(false);

  async function save(change: PreferencesChange): Promise<void> {
    if (!data) return;
    setBusy(true);
    try {
      await savePreferences(data, change);
    } catch (thrown) {
      void message.info(wordsOf(asProblem(thrown), language) ?? t('states.serverAway.title'));
    } finally {
      setBusy(false);
    }
  }

  const mute = (channel: string, wanted: boolean): Promise<void> => {
    const others = (data?.muted ?? []).filter((each) => each !== channel);
    return save({ muted: wanted ? others : [...others, channel] });
  };
  const name = (channel: string, account: string | null): Promise<void> => {
    const others = (data?.accounts ?? []).filter((each) => each.channel !== channel);
    return save({ accounts: account === null ? others : [...others, { channel, account }] });
  };
  const accountOf = (channel: string): string | null =>
    data?.accounts.find((each) => each.channel === channel)?.account ?? null;

  /** Without an account nothing is sent there. */
  const reached = (channel: string): boolean =>
    data?.needAccount.includes(channel) !== true || accountOf(channel) !== null;

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
              <span className="grow">
                {channelName(channel)}
                {data.needAccount.includes(channel) ? (
                  <ChannelAccount
                    key={accountOf(channel)}
                    channel={channel}
                    name={channelName(channel)}
                    account={accountOf(channel)}
                    busy={busy}
                    onSave={(account) => void name(channel, account)}
                  />
                ) : null}
              </span>
              <Switch
                checked={!data.muted.includes(channel) && reached(channel)}
                disabled={!reached(channel)}
                loading={busy}
                aria-label={channelName(channel)}
                onChange={(wanted) => void mute(channel, wanted)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {data && data.channels.length > 0 ? (
        <NoticeTimes preferences={data} busy={busy} onChange={(change) => void save(change)} />
      ) : null}
      {data?.channels.length === 0 ? <p className="faint">{t('profile.notices.none')}</p> : null}
    </Section>
  );
}
