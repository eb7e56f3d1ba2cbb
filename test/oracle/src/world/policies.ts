import type { Database } from '@bangban/persistence';

/** Others than the first policy has; nothing that is an administrator's. */
const SECONDS = ['supervision-head', 'inspector', 'principal-leader', 'own-project-leader'];
const PUBLISHERS = ['supervision-head', 'leader-in-charge'];
const ADMINISTRATIVE = ['rights', 'directory'];

/** Nor those whom the first gives an act to. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  adopt: ['leader-in-charge', 'helpdesk-officer'],
  judge: ['supervision-head', 'own-project-leader'],
};

interface Newest {
  readonly version: number;
  readonly second: Readonly<Record<string, readonly string[]>>;
  readonly acts: Readonly<Record<string, readonly string[]>>;
}

/** A later version, under which others are the second person, or have the act; what stands on the first stays there. */
export async function anotherPolicy(db: Database): Promise<void> {
  const [newest] = await db.query<Newest[]>(
    `SELECT version, body#>'{access,second}' AS second, body#>'{access,acts}' AS acts
     FROM policy_version ORDER BY version DESC LIMIT 1`,
  );
  if (!newest) throw new Error('no policy was published');
  const second = Object.entries(newest.second).map(([act, before]) => {
    if (ADMINISTRATIVE.includes(act)) return [act, before] as const;
    return [act, act.startsWith('publish-') ? PUBLISHERS : SECONDS] as const;
  });
  const acts = Object.entries(newest.acts).map(([act, before]) => [act, HOLDERS[act] ?? before] as const);
  await db.query(
    `INSERT INTO policy_version (version, body) SELECT version + 1,
       jsonb_set(jsonb_set(body, '{access,second}', $2::jsonb), '{access,acts}', $3::jsonb)
         || jsonb_build_object('version', version + 1)
     FROM policy_version WHERE version = $1`,
    [newest.version, JSON.stringify(Object.fromEntries(second)), JSON.stringify(Object.fromEntries(acts))],
  );
}
