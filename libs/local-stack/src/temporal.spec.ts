import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { resolveTemporal } from './temporal';
import { cacheFolder, noTemporal } from './temporal-binaries';

const before = { ...process.env };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-go-'));
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  process.env.PATH = [join(folder, 'bin'), before.PATH].join(delimiter);
  delete process.env.TEMPORAL_SERVER_BIN;
  delete process.env.TEMPORAL_SQL_TOOL_BIN;
});
afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true, force: true });
});

/** A Go that says which one it is, and builds as the script says. */
function go(install: string): void {
  mkdirSync(join(folder, 'bin'));
  const script = `#!/bin/sh\nif [ "$1" = version ]; then echo go version go1.26.4 linux/amd64; exit; fi\n${install}\n`;
  writeFileSync(join(folder, 'bin', 'go'), script);
  chmodSync(join(folder, 'bin', 'go'), 0o755);
}

const resolved = (said: string[] = []): ReturnType<typeof resolveTemporal> =>
  resolveTemporal((line) => said.push(line));

describe('a server of our own', () => {
  it('is built where there is Go, and found there the next time', async () => {
    go('mkdir -p "$GOBIN"; for name in server sql; do echo built >"$GOBIN/$name"; done');
    const { server, sqlTool } = { server: join(cache(), 'server'), sqlTool: join(cache(), 'sql') };
    expect(await resolved()).toEqual({ kind: 'binaries', binaries: { server, sqlTool } });
    expect([server, sqlTool].every((file) => existsSync(file))).toBe(true);
    const said: string[] = [];
    expect(await resolved(said)).toMatchObject({ kind: 'binaries' });
    expect(said).toEqual([]);
  });

  it('is downloaded where the build fails, and why it failed is kept', async () => {
    go('echo "proxy.golang.org: connection refused" >&2; exit 1');
    const answer = await resolved();
    expect(answer).toMatchObject({ kind: 'download', because: expect.stringContaining('connection refused') });
    expect(existsSync(join(cache(), 'building'))).toBe(false);
    expect(await resolved()).toEqual(answer);
  });

  it('is not looked for any further when the build was interrupted', async () => {
    go('kill -INT $$');
    await expect(resolved()).rejects.toThrow('interrupted');
  });

  it('that could not be had in any way: says which ways there are and why those tried failed', () => {
    const message = noTemporal(['the build failed: no proxy', 'the download failed: no route']);
    expect(message).toMatch(/TEMPORAL_ADDRESS[\s\S]*no proxy[\s\S]*no route/);
  });
});

const cache = (): string => cacheFolder(process.env.XDG_CACHE_HOME);
