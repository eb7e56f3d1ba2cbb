import type {
  CoKind,
  CommitmentRules,
  DeliveryHours,
  EvidenceKind,
  ExtensionRule,
  FormRules,
  GateCheck,
  GateNeed,
  HolderRef,
  HoldRules,
  ItemTemplate,
  ItemWorkPolicy,
  LadderVariant,
  MeetingRules,
  PartyRule,
  PauseKind,
  Policy,
  RoutineAct,
  RoutinePolicy,
  StageLightPolicy,
  StagePolicy,
  StagnationRule,
  TotalLimit,
} from '@bangban/contract';
import {
  LADDER_NAMES,
  type LadderName,
  type MilestoneKind,
  TOTAL_PARTS,
  type TotalPart,
  type UnitParty,
} from '@bangban/contract/vocabulary';

/** What an office can change, and within which bounds, stands in the contract (`policy.state.ts`). */
export type {
  CoKind,
  CommitmentRules,
  DeliveryHours,
  EvidenceKind,
  ExtensionRule,
  FormRules,
  GateCheck,
  GateNeed,
  HolderRef,
  HoldRules,
  LadderVariant,
  ItemTemplate,
  ItemWorkPolicy,
  MeetingRules,
  PartyRule,
  PauseKind,
  StagnationRule,
};
export type { Policy, RoutineAct, RoutinePolicy, StageLightPolicy, StagePolicy, TotalLimit };
export type { LadderName, MilestoneKind, TotalPart, UnitParty };
export { LADDER_NAMES, TOTAL_PARTS };
