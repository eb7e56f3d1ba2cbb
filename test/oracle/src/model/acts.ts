/**
 * Whose act each command is. A post acts where its holder reads the project, or the matter that is named; whoever stands to
 * the project or the matter as is said acts by that alone. Nobody else does, and the three administrators nowhere.
 */
export interface Act {
  readonly posts: readonly string[];
  readonly by: readonly Standing[];
  /** What it is about besides the project. */
  readonly of?: 'item' | 'question' | 'form';
  /** It takes two people: who may be the second says the policy on which the project stands, beside these. */
  readonly second?: string;
  /** Whose act it is says that policy. */
  readonly given?: string;
}

export type Standing =
  /** The help centre's head, to whom every empty role falls. */
  | 'centre-head'
  /** 包保领导 of this project; its follower; whoever is of the unit that brought it, of the place where it is built, of the team. */
  | 'its-leader'
  | 'follower'
  | 'introducing-unit'
  | 'landing-place'
  | 'team'
  | 'promotion-bureau'
  /** 责任单位: its people and the one who answers for the matter; its head, or where it has none the centre's; who helps. */
  | 'handling-unit'
  | 'head-of-handling-unit'
  | 'co-handling-unit'
  /** Who is asked for a reply, of whatever unit. */
  | 'asked-to-help'
  /** The investor's own contact, in person; where the company has nobody there, the centre's head. */
  | 'investor'
  | 'for-no-investor'
  /** 代办: whom the company lets act for it, in person; in what says the rule. */
  | 'company-agent'
  /** Who was asked; who takes over; where whoever handed over is gone, the centre's head. */
  | 'asked'
  | 'taking-over'
  | 'for-nobody-to-hand-over'
  /** 督查单: the people of the unit that it is addressed to and the one who answers for it; its head. */
  | 'addressed-unit'
  | 'head-of-addressed-unit'
  /** 承诺: whoever keeps one for the place. */
  | 'promising-unit'
  /** Whom the policy names for what this meets: a person, or the people of a unit. */
  | 'named-by-policy';

const act = (posts: readonly string[], ...by: readonly Standing[]): Act => ({ posts, by });
const onItem = (posts: readonly string[], ...by: readonly Standing[]): Act => ({ posts, by, of: 'item' });
const onQuestion = (posts: readonly string[], ...by: readonly Standing[]): Act => ({ posts, by, of: 'question' });

const onForm = (posts: readonly string[], ...by: readonly Standing[]): Act => ({ posts, by, of: 'form' });

/** Whoever the policy has for the second of two people. */
const second = (name: string, { by, posts, ...of }: Act = act([])): Act => ({ posts, by, ...of, second: name });

const OFFICER = ['helpdesk-officer'];
const IN_CHARGE = ['leader-in-charge'];
const ABOVE = ['leader-in-charge', 'principal-leader'];
/** Who ends or leads: “一个项目、一名领导…一抓到底”; above the leader, those who chair the dispatch. */
const ENDS = act(ABOVE, 'its-leader');
const ASKS_SECOND = act([...OFFICER, ...IN_CHARGE], 'its-leader');
const KEEPS_CHECKLIST = onItem(OFFICER, 'centre-head', 'its-leader');
const CENTRE = onItem(OFFICER, 'centre-head');
/** 复核 and 销号 take a second person. */
const VERIFIES = second('verify', onItem([]));
const HANDLES = onItem([], 'handling-unit', 'head-of-handling-unit');
/** “报结 is signed by the unit's head.” */
const SIGNS = onItem([], 'head-of-handling-unit');
const CONFIRMS = onItem([], 'investor', 'for-no-investor');
const WITHDRAWS = second('withdraw');
const FOLLOWS_UP = ['centre-head', 'follower', 'introducing-unit'] as const;
/** 督查 urges by office, and so does whoever answers for the project and waits. */
const URGES = [...OFFICER, ...ABOVE, 'inspector', 'supervision-head'];
const WAIT = ['centre-head', 'its-leader', 'follower', 'introducing-unit'] as const;
/** Takes over a newer policy or calendar. */
const ADOPTS: Act = { ...act([]), given: 'adopt' };

/** 督查室 decides on its forms by office; the unit that one is addressed to answers it. */
const SUPERVISION = ['inspector', 'supervision-head'];
const ANSWERS_FORM = onForm([], 'addressed-unit', 'head-of-addressed-unit');

/** A command without a row fails the run. */
export const ACTS: Readonly<Record<string, Act>> = {
  RegisterLead: act([...OFFICER, 'promotion-officer', 'unit-head', 'leader', ...ABOVE]),
  ImportProject: act(OFFICER, 'centre-head'),
  ReviseProject: act(OFFICER, ...FOLLOWS_UP, 'named-by-policy'),
  ChangeInvestor: act(OFFICER, 'centre-head'),
  RecordContact: act(OFFICER, ...FOLLOWS_UP, 'team', 'its-leader', 'named-by-policy'),
  RecordAftercareCall: act(OFFICER, 'centre-head', 'its-leader'),
  RecordWarningSign: act(OFFICER, 'centre-head', 'its-leader'),
  ClearWarningSign: act(OFFICER, 'centre-head', 'its-leader'),
  DecideLeadContest: { ...act([]), given: 'judge' },
  JudgeLead: { ...act([], 'named-by-policy'), given: 'judge' },
  AssignLeader: act(ABOVE, 'centre-head'),
  FillHelpParty: act(OFFICER, 'centre-head', 'its-leader', 'named-by-policy'),
  RevisePlan: act(OFFICER, 'centre-head', 'follower', 'its-leader', 'named-by-policy'),
  RecordEvidence: act(OFFICER, ...FOLLOWS_UP, 'team', 'handling-unit', 'named-by-policy'),
  RecordMilestone: act(OFFICER, ...FOLLOWS_UP, 'named-by-policy'),
  RecordFundArrival: act(OFFICER, ...FOLLOWS_UP, 'named-by-policy'),
  PlanArrivals: act(OFFICER, ...FOLLOWS_UP),
  WithdrawEvidence: WITHDRAWS,
  WithdrawMilestone: WITHDRAWS,
  WithdrawFundArrival: WITHDRAWS,
  VerifyFundArrival: second('arrival'),
  CorrectFundArrival: second('arrival'),
  SplitFundArrival: second('arrival'),
  AdvanceStage: act(OFFICER, 'centre-head', 'its-leader'),
  ReturnToStage: ASKS_SECOND,
  Shelve: ASKS_SECOND,
  DecideRequest: second('decide'),
  Resume: act(IN_CHARGE, 'centre-head', 'its-leader'),
  TerminateProject: ENDS,
  TransferOut: ENDS,
  CloseProject: act(OFFICER, 'centre-head', 'its-leader'),
  ProposeHandOver: act(ABOVE, 'its-leader', 'introducing-unit', 'landing-place', 'for-nobody-to-hand-over'),
  AnswerHandOver: act([], 'taking-over'),
  AdoptPolicy: ADOPTS,
  AdoptCalendar: ADOPTS,
  AddHelpItem: act(OFFICER, 'centre-head', 'its-leader'),
  IssueHelpItem: KEEPS_CHECKLIST,
  SignForHelpItem: HANDLES,
  NoteProgress: act(OFFICER, ...FOLLOWS_UP, 'team', 'handling-unit', 'co-handling-unit', 'named-by-policy'),
  ReportDone: HANDLES,
  /** 申请暂停计时 is the unit's; it is decided outside it (see the rule), and ended by either side or the investor's papers. */
  AcceptLackingPaper: HANDLES,
  AskPause: HANDLES,
  DecidePause: second('pause', onItem([])),
  ResumeClock: onItem([...OFFICER, 'supervision-head'], 'centre-head', 'handling-unit', 'head-of-handling-unit'),
  SupplyPapers: onItem([], 'investor', 'company-agent'),
  /** 申请延期 is the unit's, its head signs it, and it is decided outside it (see the rule). */
  AskExtension: HANDLES,
  SignExtension: SIGNS,
  DecideExtension: second('extension', onItem([])),
  /** 协办 is asked for and withdrawn by the unit, and answered by the co-unit, or whoever is asked in its place. */
  AskCoUnit: HANDLES,
  ReplyCoUnit: onItem([], 'co-handling-unit', 'asked-to-help'),
  WithdrawCoUnit: HANDLES,
  AskCoordination: HANDLES,
  SignReport: SIGNS,
  ReturnReport: SIGNS,
  WithdrawReport: onItem([], 'handling-unit'),
  VerifyHelpItem: VERIFIES,
  ReturnHelpItem: VERIFIES,
  CloseHelpItem: VERIFIES,
  ConfirmClosing: CONFIRMS,
  RefuseClosing: CONFIRMS,
  TransferHelpItem: CENTRE,
  RaiseHelpItem: onItem(OFFICER, 'centre-head', 'handling-unit'),
  UrgeHelpItem: onItem(URGES, ...WAIT, 'handling-unit'),
  VoidHelpItem: onItem([], 'centre-head', 'its-leader'),
  /** Of an act on a matter, by whoever gave it: all who may give one. */
  TakeBack: second(
    'verify',
    onItem(
      OFFICER,
      ...([
        'centre-head',
        'handling-unit',
        'head-of-handling-unit',
        'its-leader',
        'investor',
        'for-no-investor',
      ] as const),
    ),
  ),
  UrgeAnswer: onQuestion(URGES, ...WAIT, 'handling-unit'),
  UrgeHandOver: act(URGES, ...WAIT),
  UrgeDecision: act(URGES, ...WAIT),
  AnswerEscalation: onQuestion([], 'asked'),
  IssueForm: act(SUPERVISION),
  SignForForm: ANSWERS_FORM,
  SubmitFormPlan: ANSWERS_FORM,
  DecideFormPlan: onForm(SUPERVISION),
  ReportFormMeasure: ANSWERS_FORM,
  ReturnFormMeasure: onForm(SUPERVISION),
  RecordInterview: onForm(SUPERVISION),
  LiftForm: onForm(SUPERVISION),
  WithdrawForm: onForm(SUPERVISION),
  RecordCommitment: act(OFFICER, ...FOLLOWS_UP, 'team'),
  /** Which of them is whose to say, and to confirm, says the rule. */
  ApplyForDelivery: act(OFFICER, 'centre-head', 'investor', 'company-agent'),
  ApplyInOneForm: act([], 'investor', 'company-agent'),
  GrantAgency: act(OFFICER, 'centre-head', 'investor'),
  WithdrawAgency: act(OFFICER, 'centre-head', 'investor', 'company-agent'),
  ReviewDelivery: act([], 'centre-head', 'promising-unit'),
  DecideDelivery: act([], 'centre-head', 'promising-unit'),
  ClaimCommitment: act(OFFICER, 'centre-head', 'promising-unit', 'investor', 'company-agent'),
  DecideCommitment: act(OFFICER, 'centre-head', 'investor', 'for-no-investor', 'promising-unit'),
  WaiveCommitment: { ...act([]), given: 'waive' },
  WithdrawCommitment: WITHDRAWS,
};

type Named = Readonly<Record<string, readonly string[]>>;

/** Its rows, and those that a policy has for it or for the second person of it. */
export function rowsOf(name: string, policy: { readonly second: Named; readonly acts: Named } = NOBODY): Act {
  const row = ACTS[name] ?? act([]);
  const named = [...(policy.second[row.second ?? ''] ?? []), ...(policy.acts[row.given ?? ''] ?? [])];
  const by = named.flatMap((each): Standing[] => STANDS[each] ?? []);
  const posts = named.filter((each) => STANDS[each] === undefined);
  return { ...row, posts: [...new Set([...row.posts, ...posts])], by: [...new Set([...row.by, ...by])] };
}

const NOBODY = { second: {}, acts: {} };

/** What a policy calls those whom it names by what they stand for; all else are posts. */
const STANDS: Readonly<Record<string, Standing[]>> = {
  'help-centre-head': ['centre-head'],
  'own-project-leader': ['its-leader'],
  'promotion-bureau': ['promotion-bureau'],
};

/** What a command of a need or a routine meets, in the policy's words. */
export const MEETS: Readonly<Record<string, readonly string[]>> = {
  ReviseProject: ['investor-identified', 'follower-named'],
  RecordContact: ['first-contact', 'contact'],
  JudgeLead: ['judged-worth-pursuing', 'judgement'],
  FillHelpParty: ['parties-filled', 'parties-standing'],
  RevisePlan: ['plan-set'],
  RecordEvidence: ['evidence', 'contract', 'aftercare-over-or-evidence'],
  RecordMilestone: ['milestone'],
  RecordFundArrival: ['fund-arrival'],
  NoteProgress: ['progress-note'],
};
