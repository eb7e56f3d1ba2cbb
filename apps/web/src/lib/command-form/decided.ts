import {
  type Escalation,
  type HandOver,
  type HelpItemState,
  type SecondPersonRequest,
  type SupervisionForm,
  targetOf,
} from '@bangban/domain';
import type { FieldValues } from './fields';
import type { FormContext } from './form-context';

/** What an act decides about. */
export interface Decided {
  readonly item: HelpItemState | null;
  readonly request: SecondPersonRequest | null;
  readonly handOver: HandOver | null;
  readonly question: Escalation | null;
  readonly form: SupervisionForm | null;
}

/** What somebody else has done or asked for, shown before it is judged. Null where there is nothing of the kind. */
export function decidedOf(context: FormContext, values: FieldValues): Decided | null {
  const { detail, escalationId, item, name } = context;
  const nothing: Decided = { item: null, request: null, handOver: null, question: null, form: null };
  const project = detail?.project;
  if (name === 'DecideRequest' || name === 'UrgeDecision') {
    const request = project?.requests.find(({ id }) => id === values.requestId) ?? null;
    return request && { ...nothing, request };
  }
  if (name === 'AnswerHandOver' || name === 'UrgeHandOver')
    return project?.handOver ? { ...nothing, handOver: project.handOver } : null;
  if (context.form) return { ...nothing, form: context.form };
  const target = targetOf(name);
  if (target !== 'item' && target !== 'escalation') return null;
  const asked = target === 'escalation' ? ((item ?? project)?.escalations ?? []) : [];
  const question = asked.find(({ id }) => id === escalationId) ?? null;
  return item || question ? { ...nothing, item, question } : null;
}
