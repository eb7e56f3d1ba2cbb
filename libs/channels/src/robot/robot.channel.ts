import { type Channel, ChannelRefused, type GroupLimits, type Message } from '../channel';
import { Gateway } from '../http/gateway';
import { verdictOf } from '../http/verdict';
import { fitted, plain } from '../plain';
import { HOSTS, ROBOT_DIALECTS, type RobotDialect, type Service } from './dialects';

export interface RobotSettings {
  readonly service: Service;
  /** Whose group it stands in: it is told what is asked of this unit. */
  readonly unit: string;
  /** With its key or token: a secret. */
  readonly url: string;
  readonly secret: string | null;
}

interface Robot {
  readonly url: URL;
  readonly secret: string | null;
}

/** The group robots of one service, by the unit whose group each stands in. */
export class RobotChannel implements Channel {
  readonly name: string;
  readonly brief = true;
  readonly group: GroupLimits;
  private readonly gateway: Gateway;
  private readonly dialect: RobotDialect;
  private readonly robots: ReadonlyMap<string, Robot>;

  /** @throws Error for an address that is not let through */
  constructor(
    private readonly service: Service,
    robots: readonly RobotSettings[],
    hosts: readonly string[],
    private readonly now: () => number = Date.now,
  ) {
    this.name = `${service}-robot`;
    this.dialect = ROBOT_DIALECTS[service];
    this.group = { perMinute: this.dialect.perMinute, longest: this.dialect.longest };
    this.gateway = new Gateway(this.name, [...HOSTS[service], ...hosts]);
    this.robots = new Map(robots.map(({ secret, unit, url }) => [unit, { secret, url: this.gateway.address(url) }]));
  }

  async send({ text, to }: Message): Promise<void> {
    const robot = this.robots.get(to);
    if (!robot) throw new ChannelRefused('ROBOT_UNKNOWN', 'this unit has no robot here');
    const { codes, longest, request } = this.dialect;
    const { body, url } = request(robot.url, fitted(plain(text), longest), robot.secret, this.now());
    verdictOf(this.service, codes, await this.gateway.ask(url, { body }));
  }

  close(): void {
    // Nothing is kept open.
  }
}
