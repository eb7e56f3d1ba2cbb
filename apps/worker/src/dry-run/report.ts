import { csvLine, type DryRun, type DryRunSums, isSame } from '@bangban/domain';
import type { Tried } from '@bangban/record';
import type { Instant } from '@bangban/kernel';

type DryRunSides = DryRunSums['alerts'];

export interface Outcome {
  readonly from: Instant;
  readonly until: Instant;
  readonly base: number;
  readonly name: string;
  readonly projects: readonly Tried[];
  readonly sums: DryRunSums;
  readonly names: Readonly<Record<string, string>>;
}

const LINES = [
  ['alerts', '提醒 alerts'],
  ['told', '提醒人次 people told'],
  ['breaches', '超时 breaches'],
  ['lateItems', '超期事项 late items'],
  ['questions', '提请批示 questions'],
  ['unanswered', '未批示 unanswered'],
  ['missed', '未按期履行 duties missed'],
  ['forms', '督查单 supervision forms'],
] as const satisfies readonly (readonly [keyof DryRunSums, string])[];

const GROUPS = [
  ['byLeader', '领导 leader'],
  ['byUnit', '单位 unit'],
  ['byWeek', '周 week of'],
  ['lateByUnit', '单位：超期事项 unit: late items'],
  ['lateByWeek', '周：超期事项 week of: late items'],
  ['formsByUnit', '单位：督查单 unit: forms'],
  ['formsByWeek', '周：督查单 week of: forms'],
] as const satisfies readonly (readonly [keyof DryRunSums, string])[];

const total = (projects: readonly Tried[], of: keyof Pick<DryRun, 'recorded' | 'differing'>): number =>
  projects.reduce((sum, { run }) => sum + run[of], 0);

export function tableOf({ base, from, name, names, projects, sums, until }: Outcome): string {
  const recorded = total(projects, 'recorded');
  const differing = total(projects, 'differing');
  return [
    `试算 dry run: ${from} … ${until}`,
    `现行规则 rules in force: version ${base} or what a project stands on; 试算规则 tried: ${name}; ${projects.length} projects`,
    `现行规则重放与记录 replay of the rules in force: ${recorded} alerts and forms recorded, ${differing} differ`,
    '',
    line('', ['现行 in force', '试算 tried', '差 change']),
    ...LINES.map(([key, label]) => compared(label, sums[key])),
    ...GROUPS.flatMap(([key, label]) => [
      '',
      label,
      ...Object.entries(sums[key])
        .sort(([one, a], [other, b]) => (key.endsWith('Week') ? (one < other ? -1 : 1) : b.draft - a.draft))
        .map(([id, sides]) => compared(`  ${names[id] ?? id}`, sides)),
    ]),
    '',
  ].join('\n');
}

function compared(label: string, { draft, inForce }: DryRunSides): string {
  const change = draft - inForce;
  return line(label, [`${inForce}`, `${draft}`, change > 0 ? `+${change}` : `${change}`]);
}

/** A Chinese character is two columns wide at a terminal. */
const width = (text: string): number => [...text].reduce((sum, sign) => sum + (sign >= '\u1100' ? 2 : 1), 0);

function line(label: string, cells: readonly string[]): string {
  const padded = cells.map((cell) => `${' '.repeat(Math.max(1, 16 - width(cell)))}${cell}`);
  return `${label}${' '.repeat(Math.max(1, 32 - width(label)))}${padded.join('')}`.trimEnd();
}

export function jsonOf({ projects, ...rest }: Outcome): string {
  const rows = projects.flatMap((each) => each.run.pairs.map((pair) => ({ ...placed(each, pair.itemId), ...pair })));
  const checked = { recorded: total(projects, 'recorded'), differing: total(projects, 'differing') };
  return `${JSON.stringify({ ...rest, ...checked, rows })}\n`;
}

export function csvOf({ names, projects }: Outcome): string {
  const head = ['project', 'item', 'kind', 'clock', 'rung', 'same'];
  const sides = ['in force', 'tried'].flatMap((side) => [
    `${side}: at`,
    `${side}: due`,
    `${side}: unit`,
    `${side}: told`,
  ]);
  const rows = projects.flatMap((each) =>
    each.run.pairs.map((pair) => {
      const { item, project } = placed(each, pair.itemId);
      const cells = [pair.inForce, pair.draft].flatMap((side) =>
        side
          ? [side.at, side.due, names[side.unitId ?? ''] ?? '', side.told.map((id) => names[id] ?? id).join(' ')]
          : ['', '', '', ''],
      );
      return csvLine([project, item, pair.kind, pair.clock, pair.rung, isSame(pair) ? 'yes' : 'no', ...cells]);
    }),
  );
  return [csvLine([...head, ...sides]), ...rows].join('');
}

function placed({ items, project, projectId }: Tried, itemId: string | null) {
  const item = items.get(itemId ?? '');
  return { projectId, project, itemNo: item?.no ?? null, item: item?.title ?? null };
}

export function peopleAndUnits(projects: readonly Tried[]): readonly string[] {
  const ids = projects.flatMap(({ run }) =>
    run.pairs.flatMap(({ draft, inForce }) =>
      [draft, inForce].flatMap((side) => (side ? [side.unitId, side.personId, ...side.told] : [])),
    ),
  );
  return [...new Set(ids)].filter((id): id is string => id !== null);
}
