import {
  LATE_KINDS,
  type LateKind,
  type Light,
  OBLIGATION_KINDS,
  type ObligationKind,
  PROJECT_STATUSES,
  type ProjectStatus,
  type Stage,
  STAGES,
} from '@bangban/domain';

/** What an address carries behind its `?`. Anything unknown is dropped: an old link still opens. */
type Raw = Readonly<Record<string, unknown>>;

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((each) => each === value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.slice(0, 60)
    : typeof value === 'number'
      ? `${value}`
      : undefined;

/** Drops what is not set, so that addresses stay short. */
function tidy<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

export const LIGHTS = ['red', 'yellow', 'green'] as const satisfies readonly Light[];

export interface ProjectsSearch {
  readonly view?: 'board' | 'table';
  readonly stage?: Stage;
  /** Absent: those under way. */
  readonly status?: ProjectStatus | 'all';
  readonly light?: (typeof LIGHTS)[number];
  readonly unitId?: string;
  readonly leaderId?: string;
  readonly text?: string;
}

export const projectsSearch = (raw: Raw): ProjectsSearch =>
  tidy({
    view: oneOf(['board', 'table'], raw.view),
    stage: oneOf(STAGES, raw.stage),
    status: oneOf([...PROJECT_STATUSES, 'all'] as const, raw.status),
    light: oneOf(LIGHTS, raw.light),
    unitId: text(raw.unitId),
    leaderId: text(raw.leaderId),
    text: text(raw.text),
  });

export const PROJECT_TABS = ['checklist', 'graph', 'plan', 'evidence', 'escalations', 'history'] as const;
export interface ProjectSearch {
  readonly tab?: (typeof PROJECT_TABS)[number];
}
export const projectSearch = (raw: Raw): ProjectSearch => tidy({ tab: oneOf(PROJECT_TABS, raw.tab) });

export interface LeadSearch {
  readonly name?: string;
}
export const leadSearch = (raw: Raw): LeadSearch => tidy({ name: text(raw.name) });

const WORKBENCH_SCOPES = ['mine', 'my-unit', 'all'] as const;
export interface WorkbenchSearch {
  readonly scope?: (typeof WORKBENCH_SCOPES)[number];
  readonly kind?: ObligationKind;
  /** What is late by this limit; `all`: by any. */
  readonly late?: LateKind | 'all';
  readonly text?: string;
}
export const workbenchSearch = (raw: Raw): WorkbenchSearch =>
  tidy({
    scope: oneOf(WORKBENCH_SCOPES, raw.scope),
    kind: oneOf(OBLIGATION_KINDS, raw.kind),
    late: oneOf([...LATE_KINDS, 'all'] as const, raw.late),
    text: text(raw.text),
  });
