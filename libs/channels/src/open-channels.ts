import { AppChannel } from './app/app.channel';
import type { AppSettings } from './app/dialects';
import type { Channel } from './channel';
import { ChannelRegistry } from './channel-registry';
import { type Service, SERVICES } from './robot/dialects';
import { RobotChannel, type RobotSettings } from './robot/robot.channel';
import { SmtpChannel, type SmtpSettings } from './smtp/smtp.channel';

export interface ChannelSettings {
  readonly smtp: SmtpSettings | null;
  readonly apps: Readonly<Partial<Record<Service, AppSettings>>>;
  readonly robots: readonly RobotSettings[];
  /** Let through besides the services' own. */
  readonly hosts: readonly string[];
}

/** The channels of an installation, by its settings. @throws Error for an address that is not let through */
export function openChannels({ apps, hosts, robots, smtp }: ChannelSettings): ChannelRegistry {
  const channels: Channel[] = smtp ? [new SmtpChannel(smtp)] : [];
  for (const service of SERVICES) {
    const app = apps[service];
    if (app) channels.push(new AppChannel(service, app, hosts));
    const own = robots.filter((robot) => robot.service === service);
    if (own.length > 0) channels.push(new RobotChannel(service, own, hosts));
  }
  return new ChannelRegistry(channels);
}
