import type { CommandMap, CommandName } from '@bangban/contract';

export type { CommandMap, CommandName };

export type Command = { [N in CommandName]: { readonly name: N; readonly payload: CommandMap[N] } }[CommandName];

export type CommandOf<N extends CommandName> = Extract<Command, { readonly name: N }>;

export type EvidencePayload = CommandMap['RecordEvidence'];
export type FundArrivalPayload = CommandMap['RecordFundArrival'];
export type MilestonePayload = CommandMap['RecordMilestone'];
export type FactsPayload = CommandMap['RegisterLead'];
export type ImportPayload = CommandMap['ImportProject'];
export type ImportedItem = NonNullable<ImportPayload['items']>[number];
