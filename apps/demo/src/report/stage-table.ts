import { STAGES, type Stage } from '../projects/project-seed';
import type { ProjectRow } from './figures';
import { table } from './table';

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  lead: '线索 lead',
  intent: '意向 intent',
  signing: '签约 signing',
  commencement: '开工 commencement',
  production: '投产 production',
};

type Counted = Pick<ProjectRow, 'stage' | 'status' | 'light' | 'openItems'> & { readonly redItems?: number };

const HEAD = ['stage', 'projects', '绿灯 green', '黄灯 yellow', '红灯 red', 'resting', 'open items', 'late items'];

/** One row a stage, and the whole. A project that rests has no light. */
export function stageTable(projects: readonly Counted[]): string[] {
  const row = (name: string, some: readonly Counted[]): (string | number)[] => {
    const shining = (light: Counted['light']): number => some.filter((project) => project.light === light).length;
    const sum = (of: 'openItems' | 'redItems'): number =>
      some.reduce((total, project) => total + (project[of] ?? 0), 0);
    const resting = some.filter(({ status }) => status !== 'active').length;
    const lights = [shining('green'), shining('yellow'), shining('red')];
    return [name, some.length, ...lights, resting, sum('openItems'), sum('redItems')];
  };
  const rows = STAGES.map((stage) =>
    row(
      STAGE_NAMES[stage],
      projects.filter((project) => project.stage === stage),
    ),
  );
  return table(HEAD, [...rows, row('合计 all', projects)]);
}
