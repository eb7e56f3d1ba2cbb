import { z } from 'zod';

const text = z.string().min(1);
const seconds = z.string().regex(/^\d+s$/);

const condition = z.strictObject({
  condition: z.enum(['service_healthy', 'service_completed_successfully', 'service_started']),
});

const service = z.strictObject({
  image: z.string().regex(/^[a-z0-9./-]+:[A-Za-z0-9._-]+$/, 'an image is named with its tag'),
  build: z.strictObject({ context: z.literal('.'), target: text }).optional(),
  command: z.array(text).min(1).optional(),
  init: z.boolean().optional(),
  restart: z.enum(['unless-stopped', 'on-failure']),
  depends_on: z.record(text, condition).optional(),
  environment: z.record(text, z.union([z.string(), z.number()])).optional(),
  configs: z.array(z.strictObject({ source: text, target: z.string().startsWith('/') })).optional(),
  volumes: z.array(z.string().regex(/^[a-z-]+:\/[\w/.-]+$/, 'a named volume and where it is mounted')).optional(),
  ports: z.array(text).optional(),
  healthcheck: z
    .strictObject({
      test: z.tuple([z.literal('CMD'), text], text),
      interval: seconds,
      timeout: seconds,
      retries: z.number().int().min(1),
      start_period: seconds,
    })
    .optional(),
  stop_grace_period: seconds.optional(),
  shm_size: text.optional(),
});

/** The parts of the Compose specification that docker-compose.yml uses; anything else is a slip of the pen. */
export const composeSchema = z.strictObject({
  name: text,
  services: z.record(text, service),
  configs: z.record(text, z.strictObject({ content: text })),
  volumes: z.record(text, z.null()),
  'x-record': z.record(text, z.unknown()),
  'x-process': z.record(text, z.unknown()),
});

export type ComposeService = z.output<typeof service>;
