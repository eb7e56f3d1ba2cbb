import type { FileCommand, FileEvent, FileFact } from '@bangban/kernel';
import type { FileDecider } from '@bangban/domain';
import { hashOf } from '../hash';
import type { Transaction } from '../transaction';

const KEEP = `
  INSERT INTO contact_detail (id, file_id, detail, sent, changed_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (id) DO UPDATE SET detail = excluded.detail, sent = contact_detail.sent || excluded.sent,
    changed_at = excluded.changed_at WHERE contact_detail.erased_at IS NULL`;
const FORGET = `UPDATE contact_detail SET detail = NULL, sent = '{}', changed_at = $2, erased_at = $2 WHERE id = $1`;
const SENT = `SELECT sent->>$2 AS sent FROM contact_detail WHERE file_id = $1 AND jsonb_exists(sent, $2)`;

/**
 * What of a command is somebody's own, written with its events and emptied with them. The hash by which a repeated command is
 * told from another goes with it: a receipt is kept for ever, and a guess could be tried against it.
 */
export async function keepApart<S, C extends FileCommand, F extends FileFact>(
  tx: Transaction,
  decider: FileDecider<S, C, F>,
  { command, events }: { readonly command: C; readonly events: readonly FileEvent<F>[] },
): Promise<void> {
  for (const event of events) {
    const kept = decider.keptApart?.(event, command);
    if (!kept) continue;
    const { data, id } = kept;
    const { commandId, fileId, recordedAt } = event;
    const sent = { [commandId]: hashOf(command.payload) };
    if (data === null) await tx.client.query(FORGET, [id, recordedAt]);
    else await tx.client.query(KEEP, [id, fileId, JSON.stringify(data), JSON.stringify(sent), recordedAt]);
  }
}

/** Whether a command under a key that was used says another thing of somebody; of whom nothing is known any more, it does not. */
export async function saysOtherwise(
  tx: Transaction,
  { commandId, fileId }: { readonly fileId: string | null; readonly commandId: string },
  { payload }: FileCommand,
): Promise<boolean> {
  const { rows } = await tx.client.query<{ sent: string }>(SENT, [fileId, commandId]);
  return rows[0] !== undefined && rows[0].sent !== hashOf(payload);
}
