export { type Administrator, type AdministratorStore, createAdministratorStore } from './administrators';
export type { EngineProbe, EscortAnswer } from './engine.check';
export { type Finding, type FindingCode, FINDINGS, repairCommand, type Severity } from './findings';
export type { OpenFinding, RunResult } from './findings.store';
export { LONGEST_CHECK_MS, type Piece, Reconciler, type ReconcilerOptions } from './reconciler';
export { rewriteState } from './rewrite';
