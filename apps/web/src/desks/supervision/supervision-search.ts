import { isDateOnly, ITEM_CLOCKS, STAGES, type Stage } from '@bangban/domain';

export const SUPERVISION_TABS = ['lights', 'breaches', 'completion', 'left', 'audit'] as const;
export type SupervisionTab = (typeof SUPERVISION_TABS)[number];
export const LIGHT_GROUPS = ['unit', 'person', 'stage'] as const;
export type LightGroup = (typeof LIGHT_GROUPS)[number];
export const ITEM_LIGHTS = ['red', 'yellow', 'green', 'none'] as const;
const COMPLETION_PARTS = ['closed-in-time', 'closed-late', 'open', 'late', 'voided', 'issued'] as const;
export type CompletionPart = (typeof COMPLETION_PARTS)[number];
export const OUTCOMES = ['accepted', 'refused', 'denied'] as const;
export const BREACH_CLOCKS = [...ITEM_CLOCKS, 'stage-target'] as const;

/** Everything the desk can show stands in its address: a link opens the same rows for whoever may see them. */
export interface SupervisionSearch {
  readonly tab?: SupervisionTab;
  readonly by?: LightGroup;
  /** Rows instead of counts: of one light, or of all. */
  readonly light?: (typeof ITEM_LIGHTS)[number] | 'all';
  readonly unitId?: string;
  readonly personId?: string;
  readonly stage?: Stage;
  readonly clock?: string;
  readonly cured?: 'yes' | 'no';
  readonly from?: string;
  readonly to?: string;
  readonly part?: CompletionPart;
  readonly actorId?: string;
  readonly action?: string;
  readonly outcome?: (typeof OUTCOMES)[number];
  readonly projectId?: string;
}

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((each) => each === value);
const matching = (pattern: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;
const PLACE_ID = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && isDateOnly(value) ? value : undefined;

/** What is not understood is dropped: an old link still opens. Days in the wrong order are no period. */
export function supervisionSearch(raw: Readonly<Record<string, unknown>>): SupervisionSearch {
  const [from, to] = [day(raw.from), day(raw.to)];
  const backwards = from !== undefined && to !== undefined && from > to;
  const search = {
    tab: oneOf(SUPERVISION_TABS, raw.tab),
    by: oneOf(LIGHT_GROUPS, raw.by),
    light: oneOf([...ITEM_LIGHTS, 'all'], raw.light),
    unitId: matching(PLACE_ID, raw.unitId),
    personId: matching(PLACE_ID, raw.personId),
    stage: oneOf(STAGES, raw.stage),
    clock: matching(/^[a-z][a-z:-]{1,40}$/, raw.clock),
    cured: oneOf(['yes', 'no'], raw.cured),
    from,
    to: backwards ? undefined : to,
    part: oneOf(COMPLETION_PARTS, raw.part),
    actorId: matching(PLACE_ID, raw.actorId),
    action: matching(/^\w{1,60}$/, raw.action),
    outcome: oneOf(OUTCOMES, raw.outcome),
    projectId: matching(/^[0-9a-f-]{36}$/, raw.projectId),
  } as const;
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
