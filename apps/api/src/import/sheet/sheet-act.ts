import type { RowOf, sheetAnswer } from '@bangban/contract';
import type { Principal, Text } from '@bangban/kernel';
import type { ProblemCode } from '../../common/problem';
import type { Trail } from '../../common/request-context';
import type { RowFault } from './sheet-cells';
import type { SheetRow } from './sheet-table';

export type Like = RowOf<typeof sheetAnswer>['like'][number];

/** Who has a sheet taken in. */
export interface SheetAsker {
  readonly principal: Principal;
  readonly trail: Trail;
}

/** How an act is given: under a key of its own, or only tried, with nothing of it kept. */
export interface Giving {
  readonly key: string;
  readonly isTried: boolean;
}

export interface Given {
  /** Of the file or the project; of what was only tried, nothing that lasts. */
  readonly id: string;
  /** Whether it was given before under this key. */
  readonly repeated: boolean;
  readonly message?: Text;
}

/** What one row asks for, or several together. */
export interface SheetAct {
  readonly title: string;
  /** By the number of their row; none: it can be given. */
  readonly faults: ReadonlyMap<number, readonly RowFault[]>;
  /** By this it is known again, however often it comes. Nothing in it is a person's own: it would stand in the record as a guess. */
  readonly said: unknown;
  /** @throws Problem as the single act is refused */
  give(giving: Giving): Promise<Given>;
  /** Where a refusal says that it is there already: what it is. */
  readonly there?: (code: ProblemCode, details: Readonly<Record<string, unknown>>) => string | null;
  /** Where a refusal is that of one cell: its fault. */
  readonly faultOf?: (code: ProblemCode, text: Text) => RowFault | null;
  /** What there is to do about a refusal besides. */
  readonly more?: (code: ProblemCode) => Text | null;
  /** What stands already and is the same. */
  readonly stands?: () => string | null;
  /** What there is to do besides where it stands already, and what is to be said of that. */
  readonly besides?: (id: string, giving: Giving) => Promise<Text | null>;
  /** What stands already and may be the same. */
  readonly like?: () => readonly Like[];
}

/** A kind of table: which rows are one act together, and what they ask for. */
export interface SheetReader {
  gather?(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[];
  /** Looks up once what all rows are held against. */
  prepare(rows: readonly SheetRow[], asker: SheetAsker): Promise<(rows: readonly SheetRow[]) => SheetAct>;
}

/** The faults of rows, of those that have any. */
export const faultsOf = (
  rows: readonly { readonly row: SheetRow; readonly faults: readonly RowFault[] }[],
): SheetAct['faults'] =>
  new Map(rows.flatMap(({ faults, row }) => (faults.length === 0 ? [] : [[row.at, faults] as const])));
