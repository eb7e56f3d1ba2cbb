import { z } from 'zod';
import type { Frozen } from './frozen';
import type { Filter, FilterKind } from '../vocabulary/index';

/** How a screen lets one choose it, beside its schema. */
export interface Chosen extends Partial<Pick<Filter, 'label' | 'words' | 'options' | 'unitField' | 'among'>> {
  readonly kind: FilterKind;
}

const CHOSEN = z.registry<Chosen>();

/** The schema as it is, and how it is chosen in the app. What is not marked so is for programs alone. */
export function chosen<S extends z.ZodType>(schema: S, how: Chosen): S {
  const own = schema.clone(schema.def, { parent: true });
  CHOSEN.add(own, how);
  return own;
}

/** What narrows a list in the app, in the order in which it is offered. */
export function filtersOf(shape: z.ZodRawShape): readonly Filter[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    let [core, how] = [schema, CHOSEN.get(schema)];
    while (core instanceof z.ZodOptional) {
      core = core.unwrap();
      how ??= CHOSEN.get(core);
    }
    if (!how) return [];
    const options = how.kind === 'choice' && core instanceof z.ZodEnum ? { options: core.options.map(String) } : {};
    return [{ name, label: name, ...options, ...boundsOf(core, how.kind), ...how }];
  });
}

function boundsOf(core: z.core.$ZodType, kind: FilterKind): Pick<Filter, 'longest' | 'pattern'> {
  if (!(core instanceof z.ZodString) || (kind !== 'code' && kind !== 'text')) return {};
  const { pattern } = kind === 'code' ? z.toJSONSchema(core) : {};
  return { ...(core.maxLength === null ? {} : { longest: core.maxLength }), ...(pattern ? { pattern } : {}) };
}

/** What narrows a list, of all that its address can say. */
export type FilterOf<Query extends z.ZodType> = Frozen<Omit<z.output<Query>, 'cursor' | 'limit' | 'order'>>;
