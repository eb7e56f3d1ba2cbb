import type { CommandName, HelpItemState, HandOver, SecondPersonRequest, Escalation } from '@bangban/domain';
import type { FieldValues } from './fields';
import type { FormContext } from './form-context';

/** Acts that judge what somebody else has done or asked for: it is shown before they are given. */
const OF_ITEM: readonly CommandName[] = [
  ...(['SignForHelpItem', 'SignReport', 'ReturnReport', 'WithdrawReport', 'ReportDone'] as const),
  ...(['VerifyHelpItem', 'ReturnHelpItem', 'CloseHelpItem', 'ConfirmClosing', 'RefuseClosing'] as const),
  ...(['TransferHelpItem', 'RaiseHelpItem', 'UrgeHelpItem', 'VoidHelpItem', 'TakeBack', 'AnswerEscalation'] as const),
  'UrgeAnswer',
];

/** What an act decides about. */
export interface Decided {
  readonly item: HelpItemState | null;
  readonly request: SecondPersonRequest | null;
  readonly handOver: HandOver | null;
  readonly question: Escalation | null;
}

/** Null where an act decides about nothing that was there before. */
export function decidedOf(context: FormContext, values: FieldValues): Decided | null {
  const { detail, escalationId, item, name } = context;
  const nothing: Decided = { item: null, request: null, handOver: null, question: null };
  const project = detail?.project;
  if (name === 'DecideRequest' || name === 'UrgeDecision') {
    const request = project?.requests.find(({ id }) => id === values.requestId) ?? null;
    return request && { ...nothing, request };
  }
  if (name === 'AnswerHandOver' || name === 'UrgeHandOver')
    return project?.handOver ? { ...nothing, handOver: project.handOver } : null;
  if (!OF_ITEM.includes(name)) return null;
  const asked = name === 'AnswerEscalation' || name === 'UrgeAnswer' ? ((item ?? project)?.escalations ?? []) : [];
  const question = asked.find(({ id }) => id === escalationId) ?? null;
  return item || question ? { ...nothing, item, question } : null;
}
