import { z } from 'zod';
import type { Stage } from '../vocabulary/index';

/** What an office's ledger says of a field, in the words of its template. */
export interface Column {
  readonly heading: string;
  /** Its name for programs, where that is not the field's. */
  readonly key?: string;
  /** What offices' own ledgers call it, and this template once did. */
  readonly others?: readonly string[];
  /** What is put into it; of texts and days it is known. */
  readonly note?: Text;
  /** More to be said after what is known. */
  readonly more?: Text;
  readonly holds?: ColumnKind;
  /** What its words stand for: the same word under another heading stays a word. */
  readonly codes?: Readonly<Record<string, string>>;
  /** What an empty cell stands for, where the cells beside it are filled in. */
  readonly otherwise?: string;
}

/** How a cell is read: names are looked up, days and numbers written in many ways; codes are read plain, words as they are. */
export type ColumnKind = 'text' | 'unit' | 'person' | 'day' | 'amount' | 'year' | 'code';

interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A column of a project ledger: its heading, where its value goes, and what is put into it. */
export interface LedgerColumn extends Pick<Column, 'codes' | 'otherwise'> {
  readonly heading: string;
  readonly key: string;
  readonly others: readonly string[];
  readonly needed: boolean;
  readonly note: Text;
  readonly holds: ColumnKind;
  /** Its place in the payload; of a stage, the list. */
  readonly path: string;
  readonly stage?: Stage;
}

const COLUMNS = z.registry<Column>();
const STAGE_COLUMNS = z.registry<{ readonly [S in Stage]: Column }>();

/** The schema as it is, and the column of a ledger that it comes from. What has no column comes in no table. */
export function column<S extends z.ZodType>(schema: S, how: Column): S {
  const own = schema.clone(schema.def, { parent: true });
  COLUMNS.add(own, how);
  return own;
}

/** A list that has a column for each stage, with the day on which it was entered. */
export function stageColumns<S extends z.ZodType>(schema: S, columns: { readonly [K in Stage]: Column }): S {
  STAGE_COLUMNS.add(schema, columns);
  return schema;
}

/** Every column that a ledger may have, in the order of the payload. */
export function columnsOf(payload: z.ZodObject, within = '', isNeeded = true): readonly LedgerColumn[] {
  return Object.entries<z.core.$ZodType>(payload.shape).flatMap(([name, schema]) => {
    let [core, needed, how] = [schema, isNeeded, COLUMNS.get(schema)];
    while (core instanceof z.ZodOptional || core instanceof z.ZodNullable) {
      [core, needed] = [core.unwrap(), false];
      how ??= COLUMNS.get(core);
    }
    const path = within + name;
    const stages = STAGE_COLUMNS.get(core);
    if (stages) {
      return (Object.entries(stages) as [Stage, Column][]).map(([stage, each]) => ({
        ...columnOf(each, `${stage}On`, path, needed && stage === 'lead', 0),
        stage,
      }));
    }
    if (core instanceof z.ZodObject) return columnsOf(core, `${path}.`, needed);
    return how ? [columnOf(how, name, path, needed, core instanceof z.ZodString ? (core.maxLength ?? 0) : 0)] : [];
  });
}

const KNOWN: Readonly<Partial<Record<ColumnKind, Text>>> = {
  unit: { zh: '单位名称或编码', en: 'name or id of a unit' },
  person: { zh: '姓名或编码；重名时填编码', en: 'name or id of a person; the id where two share a name' },
};

function columnOf(how: Column, name: string, path: string, needed: boolean, longest: number): LedgerColumn {
  const { codes, heading, holds = 'text', key = name, more, others = [], otherwise } = how;
  const known = how.note ?? KNOWN[holds] ?? { zh: `不超过 ${longest} 字`, en: `at most ${longest} characters` };
  const day: Text = holds === 'day' ? { zh: '，如 2025-03-18', en: ', e.g. 2025-03-18' } : { zh: '', en: '' };
  const note = {
    zh: `${known.zh}${more ? `；${more.zh}` : ''}${day.zh}`,
    en: `${known.en}${more ? `; ${more.en}` : ''}${day.en}`,
  };
  return {
    heading,
    key,
    others,
    needed,
    note,
    holds,
    path,
    ...(codes ? { codes } : {}),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}
