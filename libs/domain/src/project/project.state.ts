import type {
  ArrivalPlan,
  Escalation,
  Evidence,
  FundArrival,
  HandOver,
  HandOverLine,
  Investor,
  Judgement,
  Milestone,
  Money,
  PartyMember,
  Plan,
  ProjectExit,
  ProjectFacts,
  ProjectState,
  Recorded,
  SecondPersonRequest,
  StageEntry,
  Urged,
} from '@bangban/contract';
import {
  type AnswerInstruction,
  type FundProof,
  PARTIES,
  type Party,
  SIGNING_KINDS,
  type SigningKind,
} from '@bangban/contract/vocabulary';

/** A project as it is recorded is as it is answered: what it consists of stands in the contract (`project.state.ts`). */
export type {
  ArrivalPlan,
  Escalation,
  Evidence,
  FundArrival,
  HandOver,
  HandOverLine,
  Investor,
  Judgement,
  Milestone,
  Money,
};
export type { PartyMember, Plan, ProjectExit, ProjectFacts, ProjectState, Recorded, SecondPersonRequest, StageEntry };
export type { AnswerInstruction, FundProof, Party, SigningKind, Urged };
export { PARTIES, SIGNING_KINDS };
