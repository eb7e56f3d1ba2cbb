import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly cpuSeconds: number;
  readonly rssBytes: number;
  readonly command: string;
}

/** Every process that the kernel lets us see. */
export function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
        const [, parent = 0] = fields;
        const ticks = (fields[11] ?? 0) + (fields[12] ?? 0);
        return [{ pid: Number(name), parent, cpuSeconds: ticks / TICKS_PER_SECOND, rssBytes: (fields[21] ?? 0) * 4_096, command }];
      } catch {
        return [];
      }
    });
}

/** A process and all below it. */
export function family(root: number): Process[] {
  const all = processes();
  const ids = new Set([root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { parent, pid } of all) {
      if (ids.has(parent) && !ids.has(pid)) {
        ids.add(pid);
        grown = true;
      }
    }
  }
  return all.filter(({ pid }) => ids.has(pid));
}

export const cpuOf = (root: number): number => family(root).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
export const rssOf = (root: number): number => family(root).reduce((sum, { rssBytes }) => sum + rssBytes, 0);
