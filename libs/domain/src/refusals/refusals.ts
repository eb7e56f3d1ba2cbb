import type { RefusalKind } from '@bangban/kernel';
import { AGENCY_REFUSALS } from './agency.refusals';
import { ARRIVAL_REFUSALS } from './arrival.refusals';
import { CO_HANDLING_REFUSALS } from './co-handling.refusals';
import { COMMITMENT_REFUSALS } from './commitment.refusals';
import { INTAKE_REFUSALS } from './intake.refusals';
import { ITEM_REFUSALS } from './item.refusals';
import { PEOPLE_REFUSALS } from './people.refusals';
import { CONTEST_REFUSALS } from './contest.refusals';
import { EXPANSION_REFUSALS } from './expansion.refusals';
import { INVESTOR_REFUSALS } from './investor.refusals';
import { SIGN_REFUSALS } from './sign.refusals';
import { SUPERVISION_FORM_REFUSALS } from './supervision-form.refusals';
import { PROJECT_REFUSALS } from './project.refusals';

/** Every code by which a rule of a project refuses. */
export const REFUSALS = {
  ...PEOPLE_REFUSALS,
  ...PROJECT_REFUSALS,
  ...ITEM_REFUSALS,
  ...CO_HANDLING_REFUSALS,
  ...SUPERVISION_FORM_REFUSALS,
  ...COMMITMENT_REFUSALS,
  ...ARRIVAL_REFUSALS,
  ...SIGN_REFUSALS,
  ...CONTEST_REFUSALS,
  ...EXPANSION_REFUSALS,
  ...INVESTOR_REFUSALS,
  ...AGENCY_REFUSALS,
  ...INTAKE_REFUSALS,
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/** The codes of one kind. */
export type RefusalCodeOf<K extends RefusalKind> = {
  [C in RefusalCode]: (typeof REFUSALS)[C]['kind'] extends K ? C : never;
}[RefusalCode];

export const refusalKind = (code: RefusalCode): RefusalKind => REFUSALS[code].kind;
