import type { Database } from '@bangban/persistence';

/** Others than the first policy has; nothing that is an administrator's. */
const SECONDS = ['supervision-head', 'inspector', 'principal-leader', 'own-project-leader'];
const PUBLISHERS = ['supervision-head', 'leader-in-charge'];
const ADMINISTRATIVE = ['rights', 'directory'];

/** A later version, under which others are the second person of every act that takes two; what stands on the first stays there. */
export async function anotherPolicy(db: Database): Promise<void> {
  const [newest] = await db.query<{ readonly version: number; readonly second: Readonly<Record<string, string[]>> }[]>(
    `SELECT version, body#>'{access,second}' AS second FROM policy_version ORDER BY version DESC LIMIT 1`,
  );
  if (!newest) throw new Error('no policy was published');
  const second = Object.entries(newest.second).map(([act, before]) => {
    if (ADMINISTRATIVE.includes(act)) return [act, before] as const;
    return [act, act.startsWith('publish-') ? PUBLISHERS : SECONDS] as const;
  });
  await db.query(
    `INSERT INTO policy_version (version, body) SELECT version + 1,
       jsonb_set(body, '{access,second}', $2::jsonb) || jsonb_build_object('version', version + 1)
     FROM policy_version WHERE version = $1`,
    [newest.version, JSON.stringify(Object.fromEntries(second))],
  );
}
