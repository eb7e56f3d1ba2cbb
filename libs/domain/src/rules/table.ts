import type { CommandName } from '../command/commands';
import { grantAgency, withdrawAgency } from './agency.rules';
import { adoptCalendar, adoptPolicy } from './adoption.rules';
import { answerEscalation } from './escalation.rules';
import { planArrivals } from './arrival-plan.rules';
import { correctFundArrival, splitFundArrival, verifyFundArrival } from './arrival.rules';
import { recordEvidence, recordFundArrival, recordMilestone } from './evidence.rules';
import {
  claimCommitmentRule,
  decideCommitmentRule,
  recordCommitmentRule,
  waiveCommitment,
  withdrawCommitment,
} from './commitment.rules';
import { acceptLackingPaper } from './lacking-paper.rules';
import { applyForDeliveryRule, decideDeliveryRule, reviewDeliveryRule } from './delivery.rules';
import { closeProject, resume, terminateProject, transferOut } from './exit.rules';
import { answerHandOver, proposeHandOver } from './hand-over.rules';
import { applyInOneForm } from './intake.rules';
import { changeInvestor } from './investor.rules';
import { importProject } from './import.rules';
import { closeHelpItem, confirmClosing, refuseClosing, returnHelpItem, verifyHelpItem } from './item-closing.rules';
import { askCoordination, askCoUnit, replyCoUnit, withdrawCoUnit } from './co-handling.rules';
import { askExtension, decideExtension, signExtension } from './item-extension.rules';
import { addHelpItem, issueHelpItem } from './item-issue.rules';
import { raiseHelpItem, transferHelpItem, voidHelpItem } from './item-moves.rules';
import { askPause, decidePause, resumeClock, supplyPapers } from './item-pause.rules';
import { reportDone, returnReport, signReport, withdrawReport } from './item-report.rules';
import { takeBack } from './item-take-back.rules';
import { urgeAnswer, urgeDecision, urgeHandOver } from './answer-urge.rules';
import { urgeHelpItem } from './item-urge.rules';
import { noteProgress, signForHelpItem } from './item-work.rules';
import { judgeLead, recordContact, registerLead, reviseProject } from './lead.rules';
import type { OfItemAlone, Rule } from './rule';
import { reportFormMeasure, returnFormMeasure } from './form-measure.rules';
import {
  decideFormPlan,
  issueBlue,
  liftForm,
  recordInterview,
  signForForm,
  submitFormPlan,
  withdrawForm,
} from './supervision-form.rules';
import { recordAftercareCall } from './aftercare.rules';
import { decideLeadContest } from './contest.rules';
import { clearWarningSign, recordWarningSign } from './sign.rules';
import { advanceStage, decideRequest, returnToStage, shelve } from './stage.rules';
import { assignLeader, fillHelpParty, revisePlan } from './team.rules';
import { withdrawEvidence, withdrawFundArrival, withdrawMilestone } from './withdrawal.rules';

/** Every command and its rule. A command without a row does not compile. */
export const RULES: { readonly [N in CommandName]: Rule<N> } = {
  RegisterLead: registerLead,
  ImportProject: importProject,
  ReviseProject: reviseProject,
  ChangeInvestor: changeInvestor,
  RecordContact: recordContact,
  RecordAftercareCall: recordAftercareCall,
  DecideLeadContest: decideLeadContest,
  RecordWarningSign: recordWarningSign,
  ClearWarningSign: clearWarningSign,
  JudgeLead: judgeLead,
  AssignLeader: assignLeader,
  FillHelpParty: fillHelpParty,
  RevisePlan: revisePlan,
  RecordEvidence: recordEvidence,
  RecordMilestone: recordMilestone,
  RecordFundArrival: recordFundArrival,
  PlanArrivals: planArrivals,
  VerifyFundArrival: verifyFundArrival,
  CorrectFundArrival: correctFundArrival,
  SplitFundArrival: splitFundArrival,
  WithdrawEvidence: withdrawEvidence,
  WithdrawMilestone: withdrawMilestone,
  WithdrawFundArrival: withdrawFundArrival,
  AdvanceStage: advanceStage,
  ReturnToStage: returnToStage,
  Shelve: shelve,
  DecideRequest: decideRequest,
  Resume: resume,
  TerminateProject: terminateProject,
  TransferOut: transferOut,
  ProposeHandOver: proposeHandOver,
  AnswerHandOver: answerHandOver,
  AdoptPolicy: adoptPolicy,
  AdoptCalendar: adoptCalendar,
  CloseProject: closeProject,
  AddHelpItem: addHelpItem,
  IssueHelpItem: issueHelpItem,
  SignForHelpItem: signForHelpItem,
  NoteProgress: noteProgress,
  ReportDone: reportDone,
  SignReport: signReport,
  ReturnReport: returnReport,
  WithdrawReport: withdrawReport,
  VerifyHelpItem: verifyHelpItem,
  ReturnHelpItem: returnHelpItem,
  CloseHelpItem: closeHelpItem,
  ConfirmClosing: confirmClosing,
  RefuseClosing: refuseClosing,
  TransferHelpItem: transferHelpItem,
  RaiseHelpItem: raiseHelpItem,
  UrgeHelpItem: urgeHelpItem,
  UrgeAnswer: urgeAnswer,
  UrgeHandOver: urgeHandOver,
  UrgeDecision: urgeDecision,
  AcceptLackingPaper: acceptLackingPaper,
  AskPause: askPause,
  DecidePause: decidePause,
  ResumeClock: resumeClock,
  SupplyPapers: supplyPapers,
  AskExtension: askExtension,
  SignExtension: signExtension,
  DecideExtension: decideExtension,
  AskCoUnit: askCoUnit,
  ReplyCoUnit: replyCoUnit,
  WithdrawCoUnit: withdrawCoUnit,
  AskCoordination: askCoordination,
  VoidHelpItem: voidHelpItem,
  TakeBack: takeBack,
  AnswerEscalation: answerEscalation,
  IssueForm: issueBlue,
  SignForForm: signForForm,
  SubmitFormPlan: submitFormPlan,
  DecideFormPlan: decideFormPlan,
  ReportFormMeasure: reportFormMeasure,
  ReturnFormMeasure: returnFormMeasure,
  RecordInterview: recordInterview,
  LiftForm: liftForm,
  WithdrawForm: withdrawForm,
  GrantAgency: grantAgency,
  WithdrawAgency: withdrawAgency,
  ApplyInOneForm: applyInOneForm,
  RecordCommitment: recordCommitmentRule,
  ApplyForDelivery: applyForDeliveryRule,
  ReviewDelivery: reviewDeliveryRule,
  DecideDelivery: decideDeliveryRule,
  ClaimCommitment: claimCommitmentRule,
  DecideCommitment: decideCommitmentRule,
  WaiveCommitment: waiveCommitment,
  WithdrawCommitment: withdrawCommitment,
};

/** Asked with the name and the payload of the same command. */
export const ruleOf = (name: CommandName): Rule<CommandName> => RULES[name] as Rule<CommandName>;

/** What each command is about: a project that is to be, one that is there, an item or a question. */
export const targetOf = (name: CommandName): Rule<CommandName>['target'] => RULES[name].target;

export const isFormal = (name: CommandName): boolean => RULES[name].formal ?? false;

export const comparesSeq = (name: CommandName): boolean => RULES[name].comparesSeq ?? false;

export function isDirect(name: CommandName): name is OfItemAlone {
  const rule = RULES[name];
  return rule.target === 'item' && (rule.direct ?? false);
}
