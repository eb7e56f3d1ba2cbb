import {
  COMPLETION_PARTS,
  HELD_STATES,
  type HeldState,
  LIGHT_KEYS,
  type LightKey,
  STILL,
} from '@bangban/contract/vocabulary';
import { type Address, addressOf } from '../../lib/filters';
import { oneOf, type Raw, tidy } from '../../lib/searches';

export const SUPERVISION_TABS = [
  'lights',
  'breaches',
  'forms',
  'promises',
  'hold',
  'still',
  'completion',
  'left',
  'audit',
] as const;
export type SupervisionTab = (typeof SUPERVISION_TABS)[number];
export const ITEM_LIGHTS = ['red', 'yellow', 'green', 'none'] as const;
export const STILL_KINDS = [...STILL, 'projects'] as const;
export const PROMISE_VIEWS = ['list', 'counts'] as const;
export const FORM_VIEWS = ['board', 'list', 'counts'] as const;
export type StillKind = (typeof STILL_KINDS)[number];
const PARTS = [...COMPLETION_PARTS, 'issued'] as const;
export type CompletionPart = (typeof PARTS)[number];

/** Everything the desk can show stands in its address: a link opens the same rows for whoever may see them. */
export type SupervisionSearch = Address<'breaches'> &
  Address<'audit'> &
  Address<'completion'> &
  Address<'forms'> &
  Address<'commitments'> &
  Address<'held'> & {
    readonly tab?: SupervisionTab;
    readonly by?: LightKey;
    /** Rows instead of counts: of one light, or of all. */
    readonly light?: (typeof ITEM_LIGHTS)[number] | 'all';
    readonly part?: CompletionPart;
    /** Items that stand still, those that wait for the investor, or projects. */
    readonly still?: StillKind;
    /** A board by colour, rows, or how many there are. */
    readonly forms?: (typeof FORM_VIEWS)[number];
    /** Promises as rows, or how many there are. */
    readonly promises?: (typeof PROMISE_VIEWS)[number];
    /** What a hold keeps, what comes due before its end, what has fired and what has fallen away. */
    readonly held?: HeldState;
  };

export const supervisionSearch = (raw: Raw): SupervisionSearch => ({
  ...addressOf('breaches', raw),
  ...addressOf('audit', raw),
  ...addressOf('completion', raw),
  ...addressOf('forms', raw),
  ...addressOf('commitments', raw),
  ...addressOf('held', raw),
  ...tidy({
    tab: oneOf(SUPERVISION_TABS, raw.tab),
    by: oneOf(LIGHT_KEYS, raw.by),
    light: oneOf([...ITEM_LIGHTS, 'all'] as const, raw.light),
    part: oneOf(PARTS, raw.part),
    still: oneOf(STILL_KINDS, raw.still),
    forms: oneOf(FORM_VIEWS, raw.forms),
    promises: oneOf(PROMISE_VIEWS, raw.promises),
    held: oneOf(HELD_STATES, raw.held),
  }),
});
