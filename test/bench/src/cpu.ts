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
function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        const fields = stat
          .slice(stat.lastIndexOf(')') + 2)
          .split(' ')
          .map(Number);
        const [, parent = 0] = fields;
        const ticks = (fields[11] ?? 0) + (fields[12] ?? 0);
        return [
          {
            pid: Number(name),
            parent,
            cpuSeconds: ticks / TICKS_PER_SECOND,
            rssBytes: (fields[21] ?? 0) * 4_096,
            command,
          },
        ];
      } catch {
        return [];
      }
    });
}

/** What one process has used, to the microsecond. */
export const cpuMsOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** A process and all below it. */
export function family(root: number): Process[] {
  const all = processes();
  const ids = new Set([root]);
  for (let grown = true; grown;) {
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

/** Parts of an installation that this bench started; `bench` is the load itself. */
export const PARTS = ['api', 'postgres', 'worker', 'temporal', 'bench'] as const;
export type PartCpu = Readonly<Record<(typeof PARTS)[number], number>>;
export const NO_CPU: PartCpu = { api: 0, postgres: 0, worker: 0, temporal: 0, bench: 0 };

/** CPU seconds used so far, by part. */
export function cpuByPart(): PartCpu {
  const spent = { ...NO_CPU };
  for (const each of family(process.pid)) spent[partOf(each)] += each.cpuSeconds;
  return spent;
}

export function addCpu(sum: PartCpu, before: PartCpu, after: PartCpu): PartCpu {
  return Object.fromEntries(PARTS.map((part) => [part, sum[part] + after[part] - before[part]])) as PartCpu;
}

export function partOf({ command, pid }: Process): (typeof PARTS)[number] {
  if (pid === process.pid) return 'bench';
  if (command.includes('apps/api/')) return 'api';
  if (command.includes('apps/worker/')) return 'worker';
  return command.includes('--allow-no-auth') ? 'temporal' : 'postgres';
}
