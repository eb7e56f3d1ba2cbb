import { z } from 'zod';
import type { DeliveryStep } from '../vocabulary/index';

/** How a field is filled in. */
export type FieldKind =
  | 'line'
  | 'words'
  | 'date'
  | 'int'
  | 'flag'
  | 'choice'
  | 'money'
  | 'investor'
  | 'investor-entry'
  /** A project in production: said by where one comes from, never typed. */
  | 'expansion'
  | 'unit'
  | 'units'
  | 'person'
  | 'contacts'
  | 'stage'
  | 'item'
  | 'items'
  | 'industry'
  | 'evidence-kind'
  | 'pause-kind'
  | 'co-kind'
  | 'co-unit'
  | 'evidence'
  | 'milestone'
  | 'arrival'
  | 'commitment'
  | 'sign'
  | 'month'
  | 'mandate'
  | 'texts'
  | 'request'
  | 'policy'
  | 'file'
  | 'files'
  | 'hand-over-lines'
  | 'measures'
  | 'shares'
  | 'instalments'
  | 'troubles'
  | 'facts'
  | 'measure'
  | 'done-measure'
  | 'people';

/** What a form needs to know of a field beside its schema. */
export interface Asked {
  readonly kind: FieldKind;
  /** What it is called, where that is not its name. */
  readonly label?: string;
  /** A choice: the group of its words. */
  readonly words?: string;
  /** The word for what it is counted in. */
  readonly unit?: string;
  /** Only where another field is one of these; where it has any value, if none are named. */
  readonly when?: { readonly field: string; readonly is?: readonly string[] };
  /** Asked for wherever it is shown, though other forms of the payload do without. */
  readonly required?: true;
  /** Whom or what one may choose. */
  readonly among?:
    | 'leaders'
    | 'open'
    | 'waiting'
    | 'to-apply'
    | 'earlier'
    | 'next'
    | 'later'
    | 'asked'
    | 'disputed'
    | 'to-claim'
    | 'claimed'
    | DeliveryStep
    | 'recorded'
    | 'unverified'
    | 'standing';
  /** Whose people one may choose: the field with the unit. Where that field is not asked for, it does not count. */
  readonly unitField?: string;
  /** Fields whose change makes a choice made before meaningless, besides that of the unit. */
  readonly resetBy?: readonly string[];
}

/** A field as a form draws it: what was said of it, and what follows from its schema. */
export interface FormField extends Omit<Asked, 'required' | 'label'> {
  /** Its name in the payload. */
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly options?: readonly string[];
  readonly longest?: number;
  readonly min?: number;
  readonly max?: number;
  /** It stands among the changes. */
  readonly change?: true;
  /** Of a change: what takes the present value back, where it can be. */
  readonly emptied?: null | '' | readonly never[];
}

export interface Form {
  readonly fields: readonly FormField[];
  /** What the form is opened on, and names in its payload. */
  readonly about: readonly Subject[];
  /** The key under which only what differs from the present values is sent. */
  readonly changes?: string;
}

export type Subject = 'item' | 'escalation' | 'form';

const ASKED = z.registry<Asked>();
const SUBJECTS = z.registry<{ readonly subject: Subject }>();
const CHANGES = z.registry<{ readonly changes: true }>();

/** The schema as it is, and how a form asks for it. Where nothing is said of a field, no form asks for it. */
export function asked<S extends z.ZodType>(schema: S, how: Asked): S {
  // A copy: the same schema may be asked for in several ways.
  const own = schema.clone(schema.def, { parent: true });
  ASKED.add(own, how);
  return own;
}

/** Named by what the form is opened on. */
export function subject<S extends z.ZodType>(schema: S, of: Subject): S {
  const own = schema.clone(schema.def, { parent: true });
  SUBJECTS.add(own, { subject: of });
  return own;
}

/** Fields that stand in the form like all others, of which only what differs is sent. */
export function changes<S extends z.ZodObject>(schema: S): S {
  CHANGES.add(schema, { changes: true });
  return schema;
}

/** What a form asks for, in the order of the payload. */
export function formOf(payload: z.ZodObject): Form {
  const about: Subject[] = [];
  const fields: FormField[] = [];
  let changed: string | undefined;
  for (const [name, schema] of entriesOf(payload)) {
    const { core } = opened(schema);
    const said = SUBJECTS.get(core);
    if (said) about.push(said.subject);
    if (core instanceof z.ZodObject && CHANGES.has(core)) {
      changed = name;
      for (const [inner, each] of entriesOf(core)) fields.push(...fieldOf(inner, each, true));
    } else fields.push(...fieldOf(name, schema, false));
  }
  return { fields, about, ...(changed === undefined ? {} : { changes: changed }) };
}

const entriesOf = ({ shape }: z.ZodObject): readonly (readonly [string, z.core.$ZodType])[] =>
  Object.entries<z.core.$ZodType>(shape);

function fieldOf(name: string, schema: z.core.$ZodType, isChange: boolean): readonly FormField[] {
  const { core, nullable, optional } = opened(schema);
  const said = ASKED.get(core);
  if (!said) return [];
  const { label = name, required, ...how } = said;
  // A change may leave out anything: needed is what cannot be without a value.
  const needed = required ?? (isChange ? optional < 2 && !nullable : optional === 0 && !nullable);
  return [
    {
      name,
      label,
      ...how,
      required: needed,
      ...boundsOf(core, how.kind),
      ...(isChange ? ({ change: true, ...(needed ? {} : emptiedOf(core, how.kind, nullable)) } as const) : {}),
    },
  ];
}

/** Without what says that it may be absent or null, and how often that was said. */
function opened(schema: z.core.$ZodType): { core: z.core.$ZodType; optional: number; nullable: boolean } {
  let [core, optional, nullable] = [schema, 0, false];
  while (core instanceof z.ZodOptional || core instanceof z.ZodNullable) {
    if (core instanceof z.ZodOptional) optional += 1;
    else nullable = true;
    core = core.unwrap();
  }
  return { core, optional, nullable };
}

function boundsOf(core: z.core.$ZodType, kind: FieldKind): Pick<FormField, 'options' | 'longest' | 'min' | 'max'> {
  if (kind === 'choice' && core instanceof z.ZodEnum) return { options: core.options.map(String) };
  if (core instanceof z.ZodString && core.maxLength !== null && (kind === 'line' || kind === 'words')) {
    return { longest: core.maxLength };
  }
  if (kind === 'int' && core instanceof z.ZodNumber) {
    return { min: Number(core.minValue), max: Number(core.maxValue) };
  }
  if (kind === 'texts' && core instanceof z.ZodArray) return { min: leastOf(core) };
  return {};
}

function leastOf({ def }: z.ZodArray): number {
  const [least = 0] = (def.checks ?? []).flatMap(({ _zod: { def: check } }) =>
    'minimum' in check && typeof check.minimum === 'number' ? [check.minimum] : [],
  );
  return least;
}

function emptiedOf(core: z.core.$ZodType, kind: FieldKind, nullable: boolean): Pick<FormField, 'emptied'> {
  if (nullable) return { emptied: null };
  if (core instanceof z.ZodArray) return { emptied: [] };
  return kind === 'line' && core instanceof z.ZodString && core.minLength === null ? { emptied: '' } : {};
}
