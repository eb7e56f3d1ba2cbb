/** A unit of the city with its people. */
export interface UnitSeed {
  readonly id: string;
  readonly name: string;
  /** What templates of the policy name instead of units. */
  readonly functions?: readonly string[];
  readonly parentId?: string;
  /** Name of its head, whose id is `<unit>-head`. */
  readonly head: string;
  /** Name of who answers for its items, with the id `<unit>-handler`; else its head does. */
  readonly handler?: string;
}

/** A unit as the directory takes it. */
export interface CityUnit {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly headId: string | null;
  readonly functions: readonly string[];
  readonly defaultPersons: Readonly<Record<string, string>>;
}
