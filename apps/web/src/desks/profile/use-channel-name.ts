import { useSay } from '../../i18n/use-say';

const KNOWN = ['smtp', 'wecom', 'dingtalk', 'feishu', 'wecom-robot', 'dingtalk-robot', 'feishu-robot'];

/** What a channel is called; its own name where nobody knows better. */
export function useChannelName(): (channel: string) => string {
  const say = useSay();
  return (channel) => (KNOWN.includes(channel) ? say(`profile.channel.${channel}`) : channel);
}
