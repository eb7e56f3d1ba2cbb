import {
  bigint,
  instant,
  integer,
  json,
  key,
  now,
  nullable,
  owned,
  references,
  table,
  text,
  uuid,
} from './entity-helpers';

export const reconciliationRun = table(
  'reconciliation_run',
  {
    id: key(uuid(), 'pk_reconciliation_run'),
    origin: text(),
    started_at: instant(now),
    finished_at: instant(nullable),
    projects: integer({ default: 0 }),
    events: bigint({ default: 0 }),
  },
  {
    indices: [{ name: 'ix_reconciliation_run_started', columns: ['started_at'] }],
    checks: [{ name: 'ck_reconciliation_run_origin', expression: `origin IN ('schedule', 'command')` }],
  },
);

export const reconciliationFinding = table(
  'reconciliation_finding',
  {
    id: key(uuid(), 'pk_reconciliation_finding'),
    code: text(),
    severity: text(),
    subject: text(),
    project_id: uuid(nullable),
    details: json(),
    first_seen_at: instant(now),
    last_seen_at: instant(now),
    last_run_id: uuid(),
    told_at: instant(nullable),
    resolved_at: instant(nullable),
  },
  {
    indices: [
      owned('ux_reconciliation_finding_open', 'code', 'subject'),
      { name: 'ix_reconciliation_finding_seen', columns: ['first_seen_at', 'id'] },
    ],
    checks: [
      { name: 'ck_reconciliation_finding_severity', expression: `severity IN ('warning', 'error', 'critical')` },
    ],
    foreignKeys: [references('reconciliation_run', 'last_run_id', 'fk_reconciliation_finding_run')],
  },
);
