/** One way to reach people: a channel by name; a group robot's with the unit in whose group it stands. */
export interface Route {
  readonly channel: string;
  readonly unit_id: string | null;
}

/** `smtp`, `wecom`; `dingtalk-robot@unit`. */
export function routeOf(name: string): Route {
  const at = name.indexOf('@');
  return at < 0 ? { channel: name, unit_id: null } : { channel: name.slice(0, at), unit_id: name.slice(at + 1) };
}

/**
 * Whether the recipient of notice `n` is reached by route `c`, in SQL. A group is told what is asked of its unit's people, and
 * nothing that only informs.
 */
export const REACHED = `
  CASE WHEN c.unit_id IS NOT NULL THEN n.matter IS NOT NULL
      AND EXISTS (SELECT 1 FROM person g WHERE g.id = n.recipient_id AND g.unit_id = c.unit_id)
    WHEN c.channel = 'smtp' THEN
      (SELECT v.email FROM person_version v WHERE v.person_id = n.recipient_id ORDER BY v.version DESC LIMIT 1) IS NOT NULL
    ELSE EXISTS (SELECT 1 FROM person_address a WHERE a.person_id = n.recipient_id AND a.channel = c.channel) END
  AND NOT EXISTS (SELECT 1 FROM notification_preference q
    WHERE q.person_id = n.recipient_id AND c.channel = ANY (q.muted_channels))`;
