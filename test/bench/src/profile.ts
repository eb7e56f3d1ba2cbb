import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Table } from './bench';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const root = resolve(__dirname, '../../../../..');

/** Options that make API and worker write a profile when they end. */
export function profiling(folder: string | null): { readonly nodeArgs?: readonly string[] } {
  return folder === null ? {} : { nodeArgs: ['--cpu-prof', `--cpu-prof-dir=${folder}`] };
}

/** Where the time went, by function and by package, of the process whose profile names a file. */
export function topOf(folder: string, file: string, lines = 40): Table[] {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.cpuprofile'))) {
    const profile = JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile;
    if (profile.nodes.some(({ callFrame }) => callFrame.url.endsWith(file))) return tablesOf(profile, lines);
  }
  return [];
}

function tablesOf({ nodes, samples, timeDeltas }: CpuProfile, lines: number): Table[] {
  const self = new Map<number, number>();
  samples.forEach((id, index) => self.set(id, (self.get(id) ?? 0) + (timeDeltas[index] ?? 0)));
  const functions = new Map<string, number>();
  const packages = new Map<string, number>();
  let total = 0;
  for (const { callFrame, id } of nodes) {
    const time = self.get(id) ?? 0;
    if (time === 0 || ['(idle)', '(root)', '(program)'].includes(callFrame.functionName)) continue;
    total += time;
    const place = callFrame.url.startsWith('file:') ? relative(root, callFrame.url.slice(7)) : callFrame.url;
    add(functions, `${callFrame.functionName || '(anonymous)'} ${place}:${callFrame.lineNumber + 1}`, time);
    add(packages, packageOf(place) || callFrame.functionName, time);
  }
  const table = (title: string, times: Map<string, number>, most: number): Table => ({
    title,
    columns: ['% of busy time', 'where'],
    rows: [...times]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([where, time]) => [(time / total) * 100, where]),
  });
  return [table('by package', packages, 25), table('by function', functions, lines)];
}

function add(times: Map<string, number>, key: string, time: number): void {
  times.set(key, (times.get(key) ?? 0) + time);
}

function packageOf(place: string): string {
  const inModules = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place)?.[1];
  if (inModules !== undefined) return inModules;
  return /^((?:libs|apps)\/[^/]+)/.exec(place)?.[1] ?? place;
}
