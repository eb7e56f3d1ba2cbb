import { isDateOnly } from './days';

/** What narrows a list: as it stands in an address of the app, and how it is chosen. */
export interface Filter {
  readonly name: string;
  readonly kind: FilterKind;
  /** The word for it. */
  readonly label: string;
  /** The group of the words for its values. */
  readonly words?: string;
  /** What can be chosen; of a `code`, what is offered among others. */
  readonly options?: readonly string[];
  readonly longest?: number;
  readonly pattern?: string;
  /** People of the unit that this other filter names. */
  readonly unitField?: string;
  readonly among?: 'leaders';
}

export type FilterKind = 'choice' | 'code' | 'flag' | 'unit' | 'person' | 'project' | 'day' | 'text';

/** Ids of units and people are given by the place: `land-bureau`, `zhang.san`. */
export const PLACE_ID = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const PROJECT_ID = /^[0-9a-f-]{36}$/;
export const FLAGS = ['no', 'yes'] as const;

/** A value as an address has it; undefined for one that is not understood: an old link still opens. */
export function understood({ kind, longest = 60, options = [], pattern }: Filter, raw: unknown): string | undefined {
  const said = typeof raw === 'number' ? `${raw}` : raw;
  if (typeof said !== 'string') return undefined;
  switch (kind) {
    case 'choice':
      return options.find((each) => each === said);
    case 'flag':
      return FLAGS.find((each) => each === said);
    case 'unit':
    case 'person':
      return PLACE_ID.test(said) ? said : undefined;
    case 'project':
      return PROJECT_ID.test(said) ? said : undefined;
    case 'day':
      return isDateOnly(said) ? said : undefined;
    case 'code':
      return said.length <= longest && new RegExp(pattern ?? '^\\S+$').test(said) ? said : undefined;
    case 'text':
      return said.trim() === '' ? undefined : said.slice(0, longest);
  }
}
