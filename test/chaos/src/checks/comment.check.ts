import type { DataSource } from 'typeorm';
import type { Acknowledged } from '../load/comments';
import type { Verdict } from './verdict';

interface Standing {
  readonly id: string;
  readonly written: number;
  readonly withdrawn: number;
  /** The words as the record has them, and as they stand beside it. */
  readonly recorded: string | null;
  readonly beside: string | null;
}

const STANDING = `
  SELECT f.id,
    (SELECT count(*) FROM event e WHERE e.stream_id = f.id AND e.type = 'CommentWritten')::int AS written,
    (SELECT count(*) FROM event e WHERE e.stream_id = f.id AND e.type = 'CommentWithdrawn')::int AS withdrawn,
    f.state->>'text' AS recorded,
    (SELECT d.detail->>'text' FROM contact_detail d WHERE d.id = f.id) AS beside
  FROM file f WHERE f.kind = 'comment'`;

/** Where the words of a note must not be: nothing that is kept for ever has them. */
const KEPT = `
  SELECT (SELECT count(*) FROM event e WHERE e.data::text LIKE '%' || w.text || '%')::int
    + (SELECT count(*) FROM notification n WHERE n::text LIKE '%' || w.text || '%')::int AS times, w.text
  FROM unnest($1::text[]) AS w(text)`;

/** A comment that was acknowledged stands once, with its words; of a note that was taken back they stand nowhere. */
export async function checkComments(dataSource: DataSource, acknowledged: readonly Acknowledged[]): Promise<Verdict[]> {
  const rows = await dataSource.query<Standing[]>(STANDING);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const notes = acknowledged.filter(({ kind }) => kind === 'note').map(({ text }) => text);
  const kept = await dataSource.query<{ times: number; text: string }[]>(KEPT, [notes]);
  const wrong = ({ id, kind, text, withdrawn }: Acknowledged): boolean => {
    const row = byId.get(id);
    if (row?.written !== 1 || row.withdrawn !== (withdrawn ? 1 : 0)) return true;
    if (kind === 'official') return row.recorded !== text || row.beside !== null;
    return row.recorded !== null || row.beside !== (withdrawn ? null : text);
  };
  return [
    {
      name: 'comments-once',
      says: 'a comment that was acknowledged stands once; the words of a note that was taken back stand nowhere',
      looked: acknowledged.length,
      violations: [
        ...acknowledged.filter(wrong).map((each) => `${JSON.stringify(each)} ${JSON.stringify(byId.get(each.id))}`),
        ...kept.filter(({ times }) => times > 0).map(({ text, times }) => `${text}: kept ${times} times`),
      ],
    },
  ];
}
