import type { DomainEvent } from '../event/events';
import type { Act } from './act';
import { CLOSING_ACTS } from './closing-acts';
import { COMMITMENT_ACTS } from './commitment-acts';
import { HELD_ACTS } from './held-acts';
import { FORM_ACTS } from './form-acts';
import { ITEM_ACTS } from './item-acts';
import type { Parts } from './parts';
import { PROJECT_ACTS } from './project-acts';
import { REQUEST_ACTS } from './request-acts';

/** Every event: one that nobody has thought of does not compile. */
const PARTS: Parts = {
  ...ITEM_ACTS,
  ...CLOSING_ACTS,
  ...REQUEST_ACTS,
  ...PROJECT_ACTS,
  HandlingStarted: 'follows',
  PrerequisiteMet: 'follows',
  HelpItemLimitChanged: 'follows',
  SilentStartMoved: 'follows',
  HoldingBegun: 'follows',
  ItemClockArmed: 'follows',
  ItemClockStopped: 'follows',
  ItemClockSuspended: 'follows',
  ProjectClockArmed: 'follows',
  ProjectClockStopped: 'follows',
  ProjectClockSuspended: 'follows',
  StillnessArmed: 'follows',
  AnswerTimeMoved: 'follows',
  AftercareStarted: 'follows',
  StageOpened: 'time',
  LimitBreached: 'time',
  RungReached: 'time',
  RoutineMissed: 'time',
  CalendarAlarmOpened: 'time',
  RungHeld: 'time',
  EscalationAnswerLapsed: 'time',
  StagnationReached: 'time',
  InvestorSilent: 'time',
  ExtensionLapsed: 'time',
  CoUnitLapsed: 'time',
  ...FORM_ACTS,
  ...COMMITMENT_ACTS,
  ...HELD_ACTS,
};

/** Takes one recorded event over. */
export function replayEvent(act: Act, event: DomainEvent): void {
  const part = PARTS[event.type];
  if (part === 'kept') act.keep(event);
  else if (typeof part === 'function') (part as (act: Act, event: DomainEvent) => void)(act, event);
}
