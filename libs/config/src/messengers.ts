import { z } from 'zod';
import { flag } from './parts';

const word = z.string().min(1).max(200);
const agent = z.string().regex(/^\d{1,20}$/, 'must be the number of the application');

/** https, or loopback: there a test listens, or a proxy of the office's own. */
const serviceUrl = z
  .string()
  .max(2_000)
  .refine((text) => URL.canParse(text) && isSafe(new URL(text)), 'must be an https:// address');

function isSafe({ hostname, protocol }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

const SERVICES = ['wecom', 'dingtalk', 'feishu'] as const;
type Service = (typeof SERVICES)[number];

const robot = z
  .strictObject({
    service: z.enum(SERVICES),
    unit: z.string().min(1).max(100),
    url: serviceUrl,
    secret: word.optional(),
  })
  // The key in its address is all that WeCom knows.
  .refine(({ secret, service }) => service === 'wecom' || secret !== undefined, 'needs the secret it is signed with');

const robots = z
  .string()
  .transform((text, ctx): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      ctx.addIssue({ code: 'custom', message: 'must be a list in JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.array(robot).max(200))
  .refine(
    (list) => new Set(list.map(({ service, unit }) => `${service} ${unit}`)).size === list.length,
    'has two robots of one service for one unit',
  );

export const messengerParts = {
  /** The office's own application with each service: personal messages. Named wholly or not at all. */
  WECOM_CORP_ID: word.optional(),
  WECOM_SECRET: word.optional(),
  WECOM_AGENT_ID: agent.optional(),
  WECOM_URL: serviceUrl.optional(),
  DINGTALK_APP_KEY: word.optional(),
  DINGTALK_APP_SECRET: word.optional(),
  DINGTALK_AGENT_ID: agent.optional(),
  DINGTALK_URL: serviceUrl.optional(),
  FEISHU_APP_ID: word.optional(),
  FEISHU_APP_SECRET: word.optional(),
  FEISHU_URL: serviceUrl.optional(),
  /** Group robots: `[{"service":"dingtalk","unit":"…","url":"https://…","secret":"…"}]`. */
  BANGBAN_GROUP_ROBOTS: robots.optional(),
  /** Hosts let through besides the services' own, separated by commas. */
  BANGBAN_CHANNEL_HOSTS: z.string().max(2_000).default(''),
  /** Messages by these services say only how many matters wait. */
  BANGBAN_DISCREET: flag.default(false),
};

type Parsed = z.output<z.ZodObject<typeof messengerParts>>;

/** Which variables make an application: id, secret, agent. */
const APPS = {
  wecom: ['WECOM_CORP_ID', 'WECOM_SECRET', 'WECOM_AGENT_ID'],
  dingtalk: ['DINGTALK_APP_KEY', 'DINGTALK_APP_SECRET', 'DINGTALK_AGENT_ID'],
  feishu: ['FEISHU_APP_ID', 'FEISHU_APP_SECRET'],
} as const;

/** An application that is named in part would be no channel, and nobody would know why. */
export const wholeApps = z.superRefine<Parsed>(
  (parsed, ctx) => {
    for (const names of Object.values(APPS)) {
      const missing = names.filter((name) => !parsed[name]);
      if (missing.length === 0 || missing.length === names.length) continue;
      for (const name of missing) {
        ctx.addIssue({
          code: 'custom',
          path: [name],
          message: 'is named with the rest of its application or not at all',
        });
      }
    }
  },
  // With whatever else is wrong: everything is told at once.
  { when: () => true },
);

interface App {
  readonly id: string;
  readonly secret: string;
  readonly agent: string | null;
  readonly url: string | null;
}

export interface MessengerConfig {
  readonly apps: Readonly<Partial<Record<Service, App>>>;
  readonly robots: readonly {
    readonly service: Service;
    readonly unit: string;
    readonly url: string;
    readonly secret: string | null;
  }[];
  readonly hosts: readonly string[];
}

export function messengerConfig(parsed: Parsed): MessengerConfig {
  const apps: Partial<Record<Service, App>> = {};
  for (const service of SERVICES) {
    const [idName, secretName, agentName] = APPS[service];
    const [id, secret] = [parsed[idName], parsed[secretName]];
    if (!id || !secret) continue;
    const url = { wecom: parsed.WECOM_URL, dingtalk: parsed.DINGTALK_URL, feishu: parsed.FEISHU_URL }[service];
    apps[service] = { id, secret, agent: agentName ? (parsed[agentName] ?? null) : null, url: url ?? null };
  }
  return {
    apps,
    robots: (parsed.BANGBAN_GROUP_ROBOTS ?? []).map(({ secret, ...rest }) => ({ ...rest, secret: secret ?? null })),
    hosts: parsed.BANGBAN_CHANNEL_HOSTS.split(',')
      .map((host) => host.trim())
      .filter((host) => host !== ''),
  };
}

/** For which channels deliveries are recorded: by name; a robot's with the unit in whose group it stands. */
export function channelRoutes(smtp: boolean, { apps, robots: own }: MessengerConfig): readonly string[] {
  return [
    ...(smtp ? ['smtp'] : []),
    ...SERVICES.filter((service) => apps[service] !== undefined),
    ...own.map(({ service, unit }) => `${service}-robot@${unit}`),
  ];
}
