import {
  ITEM_CLOCKS,
  type ItemClockName,
  LATE_KINDS,
  type LateKind,
  OBLIGATION_KINDS,
  type ObligationKind,
  PROJECT_STATUSES,
  type ProjectStatus,
} from '@bangban/contract/vocabulary';
import { type DateOnly, isDateOnly } from '@bangban/kernel';
import { type Address, addressOf } from './filters';

/** What an address carries behind its `?`. Anything unknown is dropped: an old link still opens. */
export type Raw = Readonly<Record<string, unknown>>;

export const oneOf = <T extends string | number>(values: readonly T[], value: unknown): T | undefined =>
  values.find((each) => each === value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.slice(0, 60)
    : typeof value === 'number'
      ? `${value}`
      : undefined;

/** Drops what is not set, so that addresses stay short. */
export function tidy<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

export type ProjectsSearch = Address<'projects'> & {
  readonly view?: 'board' | 'table';
  /** Absent: those under way. */
  readonly status?: ProjectStatus | 'all';
};

export const projectsSearch = (raw: Raw): ProjectsSearch => ({
  ...tidy({
    view: oneOf(['board', 'table'], raw.view),
    status: oneOf([...PROJECT_STATUSES, 'all'] as const, raw.status),
  }),
  ...addressOf('projects', raw),
});

/** Those under which something can be open come first, then what is looked up. */
export const PROJECT_TABS = [
  'checklist',
  'money',
  'escalations',
  'aftercare',
  'meetings',
  'graph',
  'plan',
  'evidence',
  'time',
  'history',
] as const;
export interface ProjectSearch {
  readonly tab?: (typeof PROJECT_TABS)[number];
}
export const projectSearch = (raw: Raw): ProjectSearch => tidy({ tab: oneOf(PROJECT_TABS, raw.tab) });

export interface ItemClockSearch {
  readonly clock?: ItemClockName;
}
export const itemClockSearch = (raw: Raw): ItemClockSearch => tidy({ clock: oneOf(ITEM_CLOCKS, raw.clock) });

export interface WeekSearch {
  /** A day of the week that is shown; absent: today. */
  readonly from?: DateOnly;
}
export const weekSearch = (raw: Raw): WeekSearch =>
  tidy({ from: typeof raw.from === 'string' && isDateOnly(raw.from) ? raw.from : undefined });

export interface LeadSearch {
  readonly name?: string;
  /** The project in production that it grows out of. */
  readonly expansionOf?: string;
}
export const leadSearch = (raw: Raw): LeadSearch => tidy({ name: text(raw.name), expansionOf: text(raw.expansionOf) });

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
