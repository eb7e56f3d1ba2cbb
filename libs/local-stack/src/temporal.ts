import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  buildTemporal,
  cacheFolder,
  type TemporalBinaries,
  temporalSource,
  WAYS_TO_GET_TEMPORAL,
} from './temporal-binaries';

/** The binaries of a server of our own: named, cached, or built. @throws Error naming the ways to get one */
export async function resolveTemporal(say: (line: string) => void): Promise<TemporalBinaries> {
  const source = temporalSource({
    serverBin: process.env.TEMPORAL_SERVER_BIN,
    sqlToolBin: process.env.TEMPORAL_SQL_TOOL_BIN,
    cache: cacheFolder(process.env.XDG_CACHE_HOME),
    exists: existsSync,
    hasGo: hasGo(),
  });
  if (source.kind === 'binaries') return source.binaries;
  if (source.kind === 'build') return buildTemporal(source.cache, say);
  throw new Error(WAYS_TO_GET_TEMPORAL);
}

/** True with a Go that can build the pinned server: 1.26 or newer, or one that may fetch its own toolchain. */
export function hasGo(): boolean {
  try {
    const version = /go1\.(\d+)/.exec(execFileSync('go', ['version'], { encoding: 'utf8' }));
    return Number(version?.[1]) >= 26;
  } catch {
    return false;
  }
}
