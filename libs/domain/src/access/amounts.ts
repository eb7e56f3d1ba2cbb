type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The name under which every amount of a contract stands, in states, events and what is asked for. */
const MONEY = 'money';

/**
 * A state, an event or whatever is made of them without its amounts: null in place of each, so that what is kept back is
 * neither a zero nor left out.
 */
export function withoutAmounts<Told extends object>(told: Told): WithoutAmounts<Told> {
  return kept(told as Json) as WithoutAmounts<Told>;
}

/** Every `money` may be null. */
export type WithoutAmounts<Told> = Told extends readonly (infer Each)[]
  ? readonly WithoutAmounts<Each>[]
  : Told extends object
    ? { readonly [Key in keyof Told]: Key extends typeof MONEY ? Told[Key] | null : WithoutAmounts<Told[Key]> }
    : Told;

function kept(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) {
    const each = value.map(kept);
    return each.some((inner, place) => inner !== value[place]) ? each : value;
  }
  // What holds no amount is handed on as it is.
  let told: Record<string, Json> | null = null;
  for (const [key, each] of Object.entries(value)) {
    const inner = key === MONEY ? null : kept(each);
    if (inner !== each) (told ??= { ...value })[key] = inner;
  }
  return told ?? value;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** What a refusal says of money that stands in the record; who asked knows the currency. */
const AMOUNTS_TOLD: Readonly<Record<string, readonly string[]>> = {
  PROOF_ELSEWHERE: ['amount', 'currency'],
  PROOF_RECORDED: ['amount', 'currency'],
  ARRIVAL_OVER_AGREED: ['agreed', 'arrived'],
  ARRIVAL_LESS_THAN_NONE: ['stands'],
  ARRIVAL_PLAN_NOT_WHOLE: ['agreed'],
  SPLIT_NOT_WHOLE: ['whole'],
};

/** The amounts among what a refusal says, by their names. */
export const amountsToldBy = (code: string): readonly string[] => AMOUNTS_TOLD[code] ?? [];
