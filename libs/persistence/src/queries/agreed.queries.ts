const SIGNED_STAGES = `('signing', 'commencement', 'production')`;
/** Whether a project has signed: before that, an amount is what somebody plans. */
export const isSignedSql = (stage: string): string => `${stage} IN ${SIGNED_STAGES}`;

/** When a return last undid the signing of project `p`. */
const UNDONE = `
  SELECT max(s.entry->>'enteredAt') FROM (
    SELECT entry, lag(entry->>'stage') OVER (ORDER BY no) AS before
    FROM jsonb_array_elements(p.state->'stages') WITH ORDINALITY e(entry, no)) s
  WHERE NOT ${isSignedSql(`s.entry->>'stage'`)} AND ${isSignedSql('s.before')}`;

/** By their days, kinds and numbers, as the domain has them: not by when they were recorded. */
const TURN = `ORDER BY e.paper->>'date',
  array_position(ARRAY['new-investor', 'first', 'upgrade', 'added-capital'], coalesce(e.paper->>'signingKind', 'first')),
  e.paper->>'number' COLLATE "C", e.no`;

/**
 * What contracts agree: the domain's `agreedMoney` in SQL, and a test holds the two together. Rows of a project
 * `p`, one for each contract that counts; none before it has signed.
 */
export const AGREED = `
  SELECT c.currency, c.amount, c.id, c.number, c.date, c.kind, c.added FROM (
    SELECT k.*, min(k.turn) FILTER (WHERE NOT k.added) OVER () AS first FROM (
      SELECT s.*, greatest(max(s.turn) FILTER (WHERE s.kind = 'new-investor') OVER (),
        min(s.turn) FILTER (WHERE NOT s.added AND s.at >= s.undone) OVER ()) AS opening FROM (
        SELECT e.paper->'money'->>'currency' AS currency, (e.paper->'money'->>'amount')::numeric AS amount,
          e.paper->>'signingKind' AS kind, e.paper->>'signingKind' IS NOT DISTINCT FROM 'added-capital' AS added,
          e.paper->>'id' AS id, e.paper->>'number' AS number, e.paper->>'date' AS date, e.paper->>'at' AS at, (${UNDONE}) AS undone, row_number() OVER (${TURN}) AS turn
        FROM jsonb_array_elements(p.state->'evidence') WITH ORDINALITY e(paper, no)
        WHERE e.paper->>'kind' = 'contract' AND jsonb_typeof(e.paper->'money') = 'object') s) k
    WHERE k.opening IS NULL OR k.turn >= k.opening) c
  WHERE (c.added OR c.turn = c.first) AND ${isSignedSql('p.stage')}
  UNION ALL
  SELECT p.currency, p.amount, NULL, NULL, NULL, NULL, false
  WHERE ${isSignedSql('p.stage')} AND p.amount IS NOT NULL AND p.provenance_source IS NOT NULL
    AND EXISTS (SELECT 1 FROM jsonb_array_elements(p.state->'stages') e
      WHERE (e->>'reported')::boolean AND ${isSignedSql(`e->>'stage'`)})
    AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(p.state->'evidence') e
      WHERE e->>'kind' = 'contract' AND jsonb_typeof(e->'money') = 'object'
        AND e->>'signingKind' IS DISTINCT FROM 'added-capital')`;

/** The same per currency, as JSON: decimal strings, never summed across currencies. */
export const AGREED_SUMS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('currency', g.currency, 'amount', g.sum) ORDER BY g.currency), '[]')
  FROM (SELECT a.currency, trim_scale(sum(a.amount))::text AS sum FROM (${AGREED}) a GROUP BY 1) g`;
