import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type SourceInput, temporalSource } from './temporal-binaries';

const cache = '/var/cache/bangban/temporal';
const cached = { server: join(cache, 'server'), sqlTool: join(cache, 'sql') };
const nothing: SourceInput = { cache, exists: () => false, hasGo: false };

/** Every way is there at once; taking away the first leads to the next. */
describe('where a Temporal server comes from', () => {
  const named = { serverBin: '/opt/server', sqlToolBin: '/opt/sql' };
  const all: SourceInput = { ...nothing, ...named, temporalAddress: 'cluster:7233', exists: () => true, hasGo: true };
  const { temporalAddress: _, ...withoutAddress } = all;

  it('is a cluster that is named, before all else', () => {
    expect(temporalSource(all)).toEqual({ kind: 'cluster', address: 'cluster:7233' });
  });

  it('then binaries that are named', () => {
    const binaries = { server: '/opt/server', sqlTool: '/opt/sql' };
    expect(temporalSource(withoutAddress)).toEqual({ kind: 'binaries', binaries });
  });

  it('then what was built before, both programs of it', () => {
    expect(temporalSource({ ...nothing, exists: () => true, hasGo: true })).toEqual({
      kind: 'binaries',
      binaries: cached,
    });
    const half = (path: string): boolean => path === cached.server;
    expect(temporalSource({ ...nothing, exists: half, hasGo: true })).toEqual({ kind: 'build', cache });
  });

  it('then a build, where there is Go; else the download', () => {
    expect(temporalSource({ ...nothing, hasGo: true })).toEqual({ kind: 'build', cache });
    expect(temporalSource(nothing)).toEqual({ kind: 'download' });
  });

  it('is refused when binaries are named that are not there, or only one of them', () => {
    expect(() => temporalSource({ ...nothing, ...named, exists: () => false })).toThrow(
      /must both name existing files/,
    );
    expect(() => temporalSource({ ...nothing, serverBin: '/opt/server', exists: () => true })).toThrow(/must both/);
  });
});
