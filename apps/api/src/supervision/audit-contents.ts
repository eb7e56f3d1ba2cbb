import { AUDIT_ACTS, commentCommands, complaintCommands, reviewCommands } from '@bangban/contract';
import type { AuditRow } from '@bangban/persistence';

/** Noted beside commands, and about files of business or what is sought in them. */
const OF_BUSINESS: readonly string[] = [
  ...['UploadFile', 'DownloadFile', 'ExportList', 'ExportAudit', 'AddSavedView', 'RemoveSavedView'],
  ...['AddWatch', 'RemoveWatch'],
  ...Object.keys(reviewCommands),
  ...Object.keys(commentCommands),
  ...Object.keys(complaintCommands),
  ...['SettleReview', 'SettleComplaint', 'AttachComplaintFile', 'NoteAdmission'],
  ...['NoteSharedProof', 'NoteRefusal', 'AskForAdoption', 'RefuseRequest', 'Tick', 'LeaveWork'],
];

/** Whether an entry is of accounts and configuration: what it says is what the audit administrator watches. */
const isOfAdministration = ({ action, itemId, projectId }: AuditRow): boolean =>
  projectId === null && itemId === null && action in AUDIT_ACTS && !OF_BUSINESS.includes(action);

/**
 * An entry for whoever watches acts and reads no business: who, what, when, with which outcome, on which kind of file; never
 * which one, or what it says.
 */
export function withoutContents(entry: AuditRow): AuditRow {
  if (isOfAdministration(entry)) return entry;
  const kind = entry.projectId === null ? entry.details['kind'] : 'project';
  return {
    ...entry,
    projectId: null,
    itemId: null,
    projectName: null,
    itemTitle: null,
    commandId: null,
    details: typeof kind === 'string' ? { kind } : {},
  };
}
