import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  BuildInterrupted,
  buildTemporal,
  cacheFolder,
  type TemporalBinaries,
  temporalSource,
} from './temporal-binaries';

export type ResolvedTemporal =
  | { readonly kind: 'binaries'; readonly binaries: TemporalBinaries }
  /** With why nothing was built. */
  | { readonly kind: 'download'; readonly because: string };

/** A server of our own: binaries that are named, cached or built now; else, and where the build fails, the SDK's own download. */
export async function resolveTemporal(say: (line: string) => void): Promise<ResolvedTemporal> {
  const source = temporalSource({
    serverBin: process.env.TEMPORAL_SERVER_BIN,
    sqlToolBin: process.env.TEMPORAL_SQL_TOOL_BIN,
    cache: cacheFolder(process.env.XDG_CACHE_HOME),
    exists: existsSync,
    hasGo: hasGo(),
  });
  if (source.kind === 'build') return build(source.cache, say);
  if (source.kind === 'binaries') return { kind: 'binaries', binaries: source.binaries };
  return { kind: 'download', because: 'no Go 1.26 or newer on this machine' };
}

async function build(cache: string, say: (line: string) => void): Promise<ResolvedTemporal> {
  try {
    return { kind: 'binaries', binaries: await buildTemporal(cache, say) };
  } catch (error) {
    if (error instanceof BuildInterrupted) throw error;
    return { kind: 'download', because: `the build failed: ${(error as Error).message.trim()}` };
  }
}

/** True with a Go that can build the pinned server: 1.26 or newer. */
function hasGo(): boolean {
  try {
    const version = /go1\.(\d+)/.exec(execFileSync('go', ['version'], { encoding: 'utf8' }));
    return Number(version?.[1]) >= 26;
  } catch {
    return false;
  }
}
