/* Made from the contract by `npm run api:sync`; not edited by hand. */
export const FORMS = {
  RegisterLead: {
    about: [],
    fields: [
      {"name":"name","label":"name","kind":"line","required":true,"longest":120},
      {"name":"industry","label":"industry","kind":"industry","required":true},
      {"name":"introducingUnitId","label":"introducingUnitId","kind":"unit","required":true},
      {"name":"followerId","label":"followerId","kind":"person","unitField":"introducingUnitId","required":false},
      {"name":"investor","label":"investor","kind":"investor","required":false},
      {"name":"money","label":"planned","kind":"money","unit":"money","required":false},
      {"name":"landingUnitId","label":"landingUnitId","kind":"unit","required":false},
      {"name":"origin","label":"origin","kind":"choice","words":"origin","required":false,"options":["domestic","foreign"]},
      {"name":"supervisionLevel","label":"supervisionLevel","kind":"choice","words":"level","required":false,"options":["none","county","city","province","nation"]},
      {"name":"platform","label":"platform","kind":"line","required":false,"longest":120},
      {"name":"channel","label":"channel","kind":"choice","words":"leadChannel","required":false,"options":["event","partner","liaison-office","own-contact","investor-visit"]},
      {"name":"channelDetail","label":"channelDetail","kind":"line","when":{"field":"channel"},"required":false,"longest":60},
      {"name":"signingYear","label":"signingYear","kind":"int","required":false,"min":1990,"max":2199},
      {"name":"investorId","label":"investorId","kind":"investor-entry","required":false},
      {"name":"investorContactIds","label":"investorContactIds","kind":"contacts","required":false},
      {"name":"expansionOf","label":"expansionOf","kind":"expansion","required":false},
    ],
  },
  ReviseProject: {
    about: [],
    changes: "changes",
    fields: [
      {"name":"name","label":"name","kind":"line","required":true,"longest":120,"change":true},
      {"name":"industry","label":"industry","kind":"industry","required":true,"change":true},
      {"name":"followerId","label":"followerId","kind":"person","unitField":"introducingUnitId","required":false,"change":true},
      {"name":"investor","label":"investor","kind":"investor","required":false,"change":true,"emptied":null},
      {"name":"money","label":"planned","kind":"money","unit":"money","required":false,"change":true,"emptied":null},
      {"name":"landingUnitId","label":"landingUnitId","kind":"unit","required":false,"change":true,"emptied":null},
      {"name":"origin","label":"origin","kind":"choice","words":"origin","required":false,"options":["domestic","foreign"],"change":true},
      {"name":"supervisionLevel","label":"supervisionLevel","kind":"choice","words":"level","required":false,"options":["none","county","city","province","nation"],"change":true},
      {"name":"platform","label":"platform","kind":"line","required":false,"longest":120,"change":true,"emptied":""},
      {"name":"channel","label":"channel","kind":"choice","words":"leadChannel","required":false,"options":["event","partner","liaison-office","own-contact","investor-visit"],"change":true,"emptied":null},
      {"name":"channelDetail","label":"channelDetail","kind":"line","when":{"field":"channel"},"required":false,"longest":60,"change":true,"emptied":""},
      {"name":"signingYear","label":"signingYear","kind":"int","required":false,"min":1990,"max":2199,"change":true,"emptied":null},
      {"name":"investorId","label":"investorId","kind":"investor-entry","required":false,"change":true,"emptied":null},
      {"name":"investorContactIds","label":"investorContactIds","kind":"contacts","required":false,"change":true,"emptied":[]},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  ChangeInvestor: {
    about: [],
    fields: [
      {"name":"investorId","label":"investorId","kind":"investor-entry","required":true},
      {"name":"contactIds","label":"investorContactIds","kind":"contacts","required":false},
      {"name":"date","label":"changedOn","kind":"date","required":false},
      {"name":"earlyReason","label":"earlyReason","kind":"words","required":false,"longest":2000},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  RecordContact: {
    about: [],
    fields: [
      {"name":"kind","label":"contactKind","kind":"choice","words":"contact","required":true,"options":["call","visit","meeting","message","aftercare-call"]},
      {"name":"summary","label":"summary","kind":"words","required":true,"longest":2000},
      {"name":"date","label":"date","kind":"date","required":false},
      {"name":"metWith","label":"metWith","kind":"line","required":false,"longest":60},
      {"name":"outcome","label":"outcome","kind":"choice","words":"contactOutcome","required":false,"options":["interested","wants-papers","coming","undecided","no-answer","declined"]},
      {"name":"nextBy","label":"nextBy","kind":"date","required":false},
      {"name":"earlyReason","label":"earlyReason","kind":"words","required":false,"longest":2000},
    ],
  },
  RecordAftercareCall: {
    about: [],
    fields: [
      {"name":"date","label":"date","kind":"date","required":false},
      {"name":"running","label":"callRunning","kind":"choice","words":"callRunning","required":true,"options":["full","partly","stopped"]},
      {"name":"staff","label":"callStaff","kind":"int","unit":"people","required":true,"min":0,"max":1000000},
      {"name":"powerKwh","label":"callPower","kind":"int","unit":"kwh","required":false,"min":0,"max":2000000000},
      {"name":"orders","label":"callOrders","kind":"choice","words":"callOrders","required":true,"options":["more","same","fewer"]},
      {"name":"summary","label":"summary","kind":"words","required":true,"longest":2000},
      {"name":"troubles","label":"callTroubles","kind":"troubles","required":false},
      {"name":"earlyReason","label":"earlyReason","kind":"words","required":false,"longest":2000},
    ],
  },
  JudgeLead: {
    about: [],
    fields: [
      {"name":"verdict","label":"verdict","kind":"choice","words":"verdict","required":true,"options":["worth-pursuing","not-worth-pursuing"]},
      {"name":"lost","label":"lost","kind":"choice","words":"lostReason","when":{"field":"verdict","is":["not-worth-pursuing"]},"required":true,"options":["price","land","policy","energy","chose-another","no-answer","not-real","duplicate","other"]},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  DecideLeadContest: {
    about: [],
    fields: [
      {"name":"verdict","label":"verdict","kind":"choice","words":"contestVerdict","required":true,"options":["first-holds","side-by-side","second-holds"]},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  Resume: {
    about: [],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  TerminateProject: {
    about: [],
    formal: true,
    fields: [
      {"name":"cause","label":"cause","kind":"choice","words":"cause","required":true,"options":["objective","human"]},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  TransferOut: {
    about: [],
    formal: true,
    fields: [
      {"name":"cause","label":"cause","kind":"choice","words":"cause","required":true,"options":["objective","human"]},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  CloseProject: {
    about: [],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  AdoptPolicy: {
    about: [],
    fields: [
      {"name":"policyVersion","label":"policyVersion","kind":"policy","required":true},
    ],
  },
  AdoptCalendar: {
    about: [],
    fields: [
    ],
  },
  ImportProject: {
    about: [],
    fields: [
    ],
  },
  AssignLeader: {
    about: [],
    fields: [
      {"name":"leaderId","label":"leaderId","kind":"person","among":"leaders","required":true},
    ],
  },
  FillHelpParty: {
    about: [],
    fields: [
      {"name":"party","label":"party","kind":"choice","words":"party","required":true,"options":["functional-department","introducing-unit","landing-place","help-centre"]},
      {"name":"unitId","label":"unitId","kind":"unit","required":true},
      {"name":"personId","label":"personId","kind":"person","unitField":"unitId","required":false},
    ],
  },
  RevisePlan: {
    about: [],
    fields: [
      {"name":"signing","label":"signing","kind":"date","required":false},
      {"name":"commencement","label":"commencement","kind":"date","required":true},
      {"name":"production","label":"production","kind":"date","required":true},
      {"name":"note","label":"note","kind":"words","required":false,"longest":2000},
    ],
  },
  AdvanceStage: {
    about: [],
    fields: [
      {"name":"to","label":"to","kind":"stage","among":"next","required":true},
    ],
  },
  ReturnToStage: {
    about: [],
    formal: true,
    fields: [
      {"name":"to","label":"to","kind":"stage","among":"earlier","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  Shelve: {
    about: [],
    formal: true,
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  DecideRequest: {
    about: [],
    fields: [
      {"name":"requestId","label":"requestId","kind":"request","required":true},
      {"name":"decision","label":"decision","kind":"choice","words":"decision","required":true,"options":["approve","refuse"]},
      {"name":"note","label":"note","kind":"words","required":false,"longest":2000},
    ],
  },
  UrgeDecision: {
    about: [],
    fields: [
      {"name":"requestId","label":"requestId","kind":"request","required":true},
      {"name":"reason","label":"reason","kind":"words","required":false,"longest":2000},
    ],
  },
  RecordEvidence: {
    about: [],
    fields: [
      {"name":"kind","label":"kind","kind":"evidence-kind","required":true},
      {"name":"number","label":"number","kind":"line","required":true,"longest":120},
      {"name":"date","label":"date","kind":"date","required":true},
      {"name":"parties","label":"parties","kind":"texts","when":{"field":"kind","is":["contract"]},"required":true,"min":2},
      {"name":"money","label":"money","kind":"money","unit":"money","when":{"field":"kind","is":["contract"]},"required":true},
      {"name":"signingKind","label":"signingKind","kind":"choice","words":"signingKind","when":{"field":"kind","is":["contract"]},"required":false,"options":["first","upgrade","added-capital","new-investor"]},
      {"name":"sha256","label":"sha256","kind":"file","required":false},
      {"name":"itemId","label":"itemId","kind":"item","required":false},
      {"name":"earlyReason","label":"earlyReason","kind":"words","required":false,"longest":2000},
      {"name":"note","label":"note","kind":"words","required":false,"longest":2000},
    ],
  },
  RecordMilestone: {
    about: [],
    fields: [
      {"name":"milestone","label":"milestone","kind":"choice","words":"milestone","required":true,"options":["fulfilment","letter-of-intent","framework-agreement"]},
      {"name":"date","label":"date","kind":"date","required":true},
      {"name":"evidenceId","label":"evidenceId","kind":"evidence","when":{"field":"milestone","is":["fulfilment"]},"required":true},
      {"name":"earlyReason","label":"earlyReason","kind":"words","required":false,"longest":2000},
      {"name":"note","label":"note","kind":"words","required":false,"longest":2000},
    ],
  },
  RecordFundArrival: {
    about: [],
    fields: [
      {"name":"money","label":"money","kind":"money","unit":"money","required":true},
      {"name":"date","label":"date","kind":"date","required":true},
      {"name":"proof","label":"proof","kind":"choice","words":"proof","required":true,"options":["voucher","capital-verification","fixed-asset-entry"]},
      {"name":"proofNumber","label":"proofNumber","kind":"line","required":true,"longest":120},
      {"name":"source","label":"fundSource","kind":"choice","words":"fundSource","required":false,"options":["own-capital","shareholder","loan","foreign","fiscal","other"]},
      {"name":"sha256","label":"sha256","kind":"file","required":false},
      {"name":"earlyReason","label":"earlyReason","kind":"words","required":false,"longest":2000},
      {"name":"overReason","label":"overReason","kind":"words","required":false,"longest":2000},
      {"name":"elsewhereReason","label":"elsewhereReason","kind":"words","required":false,"longest":2000},
      {"name":"note","label":"note","kind":"words","required":false,"longest":2000},
    ],
  },
  PlanArrivals: {
    about: [],
    fields: [
      {"name":"instalments","label":"instalments","kind":"instalments","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  VerifyFundArrival: {
    about: [],
    fields: [
      {"name":"arrivalId","label":"arrivalId","kind":"arrival","among":"unverified","required":true},
      {"name":"note","label":"note","kind":"words","required":false,"longest":2000},
    ],
  },
  CorrectFundArrival: {
    about: [],
    formal: true,
    fields: [
      {"name":"arrivalId","label":"arrivalId","kind":"arrival","among":"standing","required":true},
      {"name":"amount","label":"lessBy","kind":"line","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  SplitFundArrival: {
    about: [],
    fields: [
      {"name":"arrivalId","label":"arrivalId","kind":"arrival","among":"standing","required":true},
      {"name":"evidenceId","label":"evidenceId","kind":"evidence","required":true},
      {"name":"parts","label":"shares","kind":"shares","required":true},
    ],
  },
  WithdrawEvidence: {
    about: [],
    formal: true,
    fields: [
      {"name":"evidenceId","label":"evidenceId","kind":"evidence","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  WithdrawMilestone: {
    about: [],
    formal: true,
    fields: [
      {"name":"milestoneId","label":"milestoneId","kind":"milestone","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  WithdrawFundArrival: {
    about: [],
    formal: true,
    fields: [
      {"name":"arrivalId","label":"arrivalId","kind":"arrival","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  ProposeHandOver: {
    about: [],
    fields: [
      {"name":"subject","label":"subject","kind":"choice","words":"subject","required":true,"options":["leader","introducing-unit","landing-place"]},
      {"name":"toUnitId","label":"toUnitId","kind":"unit","when":{"field":"subject","is":["introducing-unit","landing-place"]},"required":true},
      {"name":"toPersonId","label":"toPersonId","kind":"person","among":"leaders","unitField":"toUnitId","resetBy":["subject"],"required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  AnswerHandOver: {
    about: [],
    fields: [
      {"name":"lines","label":"lines","kind":"hand-over-lines","required":true},
    ],
  },
  UrgeHandOver: {
    about: [],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":false,"longest":2000},
    ],
  },
  AddHelpItem: {
    about: [],
    fields: [
      {"name":"title","label":"title","kind":"line","required":true,"longest":120},
      {"name":"unitId","label":"responsibleUnit","kind":"unit","required":true},
      {"name":"personId","label":"personId","kind":"person","unitField":"unitId","required":false},
      {"name":"limit","label":"limit","kind":"int","unit":"limit","required":true,"min":1,"max":250},
      {"name":"blocks","label":"blocks","kind":"stage","among":"later","required":false},
      {"name":"coUnitIds","label":"coUnitIds","kind":"units","required":false},
      {"name":"prerequisites","label":"prerequisites","kind":"items","among":"open","required":false},
      {"name":"requiredBy","label":"requiredBy","kind":"items","among":"waiting","required":false},
      {"name":"investorConfirms","label":"investorConfirms","kind":"flag","required":false},
      {"name":"issue","label":"issue","kind":"flag","required":false},
      {"name":"note","label":"note","kind":"words","required":false,"longest":2000},
    ],
  },
  AcceptLackingPaper: {
    about: ["item"],
    fields: [
      {"name":"what","label":"lackingPaper","kind":"line","required":true,"longest":120},
      {"name":"limit","label":"lackingLimit","kind":"int","unit":"limit","required":true,"min":1,"max":250},
    ],
  },
  IssueHelpItem: {
    about: ["item"],
    direct: true,
    fields: [
    ],
  },
  SignForHelpItem: {
    about: ["item"],
    direct: true,
    fields: [
    ],
  },
  NoteProgress: {
    about: ["item"],
    fields: [
      {"name":"note","label":"note","kind":"words","required":true,"longest":2000},
      {"name":"percent","label":"percent","kind":"int","unit":"percent","required":false,"min":0,"max":100},
    ],
  },
  ReportDone: {
    about: ["item"],
    fields: [
      {"name":"note","label":"note","kind":"words","required":true,"longest":2000},
      {"name":"files","label":"sha256","kind":"files","required":false},
    ],
  },
  SignReport: {
    about: ["item"],
    fields: [
    ],
  },
  ReturnReport: {
    about: ["item"],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  WithdrawReport: {
    about: ["item"],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  VerifyHelpItem: {
    about: ["item"],
    fields: [
      {"name":"note","label":"note","kind":"words","required":false,"longest":2000},
      {"name":"close","label":"close","kind":"flag","when":{"field":"close"},"required":false},
    ],
  },
  ReturnHelpItem: {
    about: ["item"],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  CloseHelpItem: {
    about: ["item"],
    fields: [
    ],
  },
  ConfirmClosing: {
    about: ["item"],
    fields: [
      {"name":"note","label":"note","kind":"words","required":false,"longest":2000},
    ],
  },
  RefuseClosing: {
    about: ["item"],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  TransferHelpItem: {
    about: ["item"],
    fields: [
      {"name":"unitId","label":"responsibleUnit","kind":"unit","required":true},
      {"name":"personId","label":"personId","kind":"person","unitField":"unitId","required":false},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  RaiseHelpItem: {
    about: ["item"],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  UrgeHelpItem: {
    about: ["item"],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":false,"longest":2000},
    ],
  },
  AskPause: {
    about: ["item"],
    fields: [
      {"name":"kind","label":"pauseKind","kind":"pause-kind","required":true},
      {"name":"until","label":"until","kind":"date","required":true},
      {"name":"note","label":"note","kind":"words","required":true,"longest":2000},
      {"name":"files","label":"sha256","kind":"files","required":false},
    ],
  },
  DecidePause: {
    about: ["item"],
    fields: [
      {"name":"decision","label":"decision","kind":"choice","words":"decision","required":true,"options":["approve","refuse"]},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  ResumeClock: {
    about: ["item"],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  SupplyPapers: {
    about: ["item"],
    fields: [
      {"name":"note","label":"note","kind":"words","required":true,"longest":2000},
    ],
  },
  AskExtension: {
    about: ["item"],
    fields: [
      {"name":"until","label":"newLimit","kind":"date","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
      {"name":"progress","label":"progressSoFar","kind":"words","required":true,"longest":2000},
      {"name":"files","label":"sha256","kind":"files","required":false},
    ],
  },
  SignExtension: {
    about: ["item"],
    fields: [
      {"name":"decision","label":"decision","kind":"choice","words":"decision","required":true,"options":["approve","refuse"]},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  DecideExtension: {
    about: ["item"],
    fields: [
      {"name":"decision","label":"decision","kind":"choice","words":"decision","required":true,"options":["approve","refuse"]},
      {"name":"until","label":"grantedLimit","kind":"date","when":{"field":"decision","is":["approve"]},"required":false},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  AskCoUnit: {
    about: ["item"],
    fields: [
      {"name":"unitId","label":"coUnit","kind":"unit","required":true},
      {"name":"personId","label":"personId","kind":"person","unitField":"unitId","required":false},
      {"name":"alsoUnitIds","label":"alsoUnitIds","kind":"units","required":false},
      {"name":"kind","label":"coKind","kind":"co-kind","required":true},
      {"name":"ask","label":"askedOf","kind":"words","required":true,"longest":2000},
      {"name":"files","label":"sha256","kind":"files","required":false},
    ],
  },
  ReplyCoUnit: {
    about: ["item"],
    fields: [
      {"name":"unitId","label":"coUnit","kind":"co-unit","among":"asked","required":true},
      {"name":"answer","label":"answer","kind":"choice","words":"coAnswer","required":true,"options":["agree","conditions","disagree"]},
      {"name":"words","label":"replyWords","kind":"words","required":true,"longest":2000},
      {"name":"files","label":"sha256","kind":"files","required":false},
    ],
  },
  WithdrawCoUnit: {
    about: ["item"],
    fields: [
      {"name":"unitId","label":"coUnit","kind":"co-unit","among":"asked","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  AskCoordination: {
    about: ["item"],
    fields: [
      {"name":"unitId","label":"coUnit","kind":"co-unit","among":"disputed","required":true},
      {"name":"words","label":"coordination","kind":"words","required":true,"longest":2000},
    ],
  },
  VoidHelpItem: {
    about: ["item"],
    formal: true,
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  TakeBack: {
    about: ["item"],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  UrgeAnswer: {
    about: ["escalation","item"],
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":false,"longest":2000},
    ],
  },
  AnswerEscalation: {
    about: ["escalation","item"],
    fields: [
      {"name":"instruction","label":"instruction","kind":"choice","words":"instruction","required":true,"options":["noted","urge","coordinate","meeting","other"]},
      {"name":"words","label":"words","kind":"words","required":true,"longest":2000},
      {"name":"taskUnitId","label":"taskUnitId","kind":"unit","required":false},
      {"name":"taskPersonId","label":"taskPersonId","kind":"person","unitField":"taskUnitId","required":false},
      {"name":"taskLimit","label":"taskLimit","kind":"int","unit":"limit","required":false,"min":1,"max":250},
      {"name":"taskTitle","label":"taskTitle","kind":"line","required":false,"longest":120},
    ],
  },
  IssueForm: {
    about: ["item"],
    formal: true,
    fields: [
      {"name":"unitId","label":"addressedUnit","kind":"unit","required":true},
      {"name":"personId","label":"personId","kind":"person","unitField":"unitId","required":false},
      {"name":"matter","label":"formMatter","kind":"words","required":true,"longest":2000},
      {"name":"requirement","label":"formRequirement","kind":"words","required":true,"longest":2000},
    ],
  },
  SignForForm: {
    about: ["form"],
    fields: [
    ],
  },
  SubmitFormPlan: {
    about: ["form"],
    fields: [
      {"name":"measures","label":"measures","kind":"measures","required":true},
      {"name":"files","label":"sha256","kind":"files","required":false},
    ],
  },
  DecideFormPlan: {
    about: ["form"],
    fields: [
      {"name":"decision","label":"decision","kind":"choice","words":"decision","required":true,"options":["approve","refuse"]},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  ReportFormMeasure: {
    about: ["form"],
    fields: [
      {"name":"no","label":"measure","kind":"measure","required":true},
      {"name":"words","label":"measureDone","kind":"words","required":true,"longest":2000},
      {"name":"files","label":"sha256","kind":"files","required":false},
    ],
  },
  ReturnFormMeasure: {
    about: ["form"],
    fields: [
      {"name":"no","label":"measure","kind":"done-measure","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  RecordInterview: {
    about: ["form"],
    fields: [
      {"name":"date","label":"date","kind":"date","required":true},
      {"name":"by","label":"interviewBy","kind":"people","required":true},
      {"name":"with","label":"interviewWith","kind":"people","required":true},
      {"name":"record","label":"interviewRecord","kind":"words","required":true,"longest":2000},
    ],
  },
  LiftForm: {
    about: ["form"],
    formal: true,
    fields: [
      {"name":"cause","label":"cause","kind":"choice","words":"cause","required":true,"options":["human","objective"]},
      {"name":"words","label":"liftWords","kind":"words","required":true,"longest":2000},
    ],
  },
  WithdrawForm: {
    about: ["form"],
    formal: true,
    fields: [
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  RecordCommitment: {
    about: [],
    fields: [
      {"name":"side","label":"side","kind":"choice","words":"commitmentSide","required":true,"options":["place","investor"]},
      {"name":"what","label":"promised","kind":"words","required":true,"longest":2000},
      {"name":"unitId","label":"unitId","kind":"unit","when":{"field":"side","is":["place"]},"required":true},
      {"name":"personId","label":"personId","kind":"person","unitField":"unitId","required":false},
      {"name":"source","label":"promisedIn","kind":"choice","words":"commitmentSource","required":true,"options":["contract","minutes"]},
      {"name":"evidenceId","label":"evidenceId","kind":"evidence","when":{"field":"source","is":["contract"]},"required":true},
      {"name":"number","label":"minutesNumber","kind":"line","when":{"field":"source","is":["minutes"]},"required":true,"longest":120},
      {"name":"minutesDate","label":"minutesDate","kind":"date","when":{"field":"source","is":["minutes"]},"required":true},
      {"name":"trigger","label":"countsFrom","kind":"choice","words":"commitmentTrigger","required":true,"options":["date","stage","milestone","evidence"]},
      {"name":"date","label":"promisedBy","kind":"date","when":{"field":"trigger","is":["date"]},"required":true},
      {"name":"stage","label":"triggerStage","kind":"choice","words":"stage","when":{"field":"trigger","is":["stage"]},"required":true,"options":["lead","intent","signing","commencement","production"]},
      {"name":"milestone","label":"milestone","kind":"choice","words":"milestone","when":{"field":"trigger","is":["milestone"]},"required":true,"options":["fulfilment","letter-of-intent","framework-agreement"]},
      {"name":"evidenceKind","label":"evidenceKind","kind":"evidence-kind","when":{"field":"trigger","is":["evidence"]},"required":true},
      {"name":"after","label":"offset","kind":"int","when":{"field":"trigger","is":["stage","milestone","evidence"]},"required":false,"min":1,"max":250},
      {"name":"afterUnit","label":"offsetUnit","kind":"choice","words":"offsetUnit","when":{"field":"trigger","is":["stage","milestone","evidence"]},"required":false,"options":["working-days","months"]},
      {"name":"money","label":"money","kind":"money","unit":"money","required":false},
      {"name":"delivery","label":"delivery","kind":"flag","when":{"field":"side","is":["place"]},"required":false},
    ],
  },
  ApplyForDelivery: {
    about: [],
    fields: [
      {"name":"commitmentId","label":"commitment","kind":"commitment","among":"application","required":true},
      {"name":"words","label":"appliedWith","kind":"words","required":true,"longest":2000},
      {"name":"number","label":"paperNumber","kind":"line","required":false,"longest":120},
      {"name":"sha256","label":"sha256","kind":"file","required":false},
    ],
  },
  ReviewDelivery: {
    about: [],
    fields: [
      {"name":"commitmentId","label":"commitment","kind":"commitment","among":"review","required":true},
      {"name":"decision","label":"decision","kind":"choice","words":"decision","required":true,"options":["approve","refuse"]},
      {"name":"words","label":"decidedWith","kind":"words","required":true,"longest":2000},
    ],
  },
  DecideDelivery: {
    about: [],
    fields: [
      {"name":"commitmentId","label":"commitment","kind":"commitment","among":"decision","required":true},
      {"name":"decision","label":"decision","kind":"choice","words":"decision","required":true,"options":["approve","refuse"]},
      {"name":"money","label":"grantedMoney","kind":"money","unit":"money","when":{"field":"decision","is":["approve"]},"required":false},
      {"name":"words","label":"decidedWith","kind":"words","required":true,"longest":2000},
    ],
  },
  ClaimCommitment: {
    about: [],
    fields: [
      {"name":"commitmentId","label":"commitment","kind":"commitment","among":"to-claim","required":true},
      {"name":"words","label":"keptBy","kind":"words","required":true,"longest":2000},
      {"name":"evidenceId","label":"evidenceId","kind":"evidence","required":false},
      {"name":"number","label":"paperNumber","kind":"line","required":false,"longest":120},
      {"name":"sha256","label":"sha256","kind":"file","required":false},
    ],
  },
  DecideCommitment: {
    about: [],
    fields: [
      {"name":"commitmentId","label":"commitment","kind":"commitment","among":"claimed","required":true},
      {"name":"decision","label":"decision","kind":"choice","words":"decision","required":true,"options":["approve","refuse"]},
      {"name":"reason","label":"reason","kind":"words","when":{"field":"decision","is":["refuse"]},"required":true,"longest":2000},
    ],
  },
  WaiveCommitment: {
    about: [],
    formal: true,
    fields: [
      {"name":"commitmentId","label":"commitment","kind":"commitment","among":"open","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  WithdrawCommitment: {
    about: [],
    formal: true,
    fields: [
      {"name":"commitmentId","label":"commitment","kind":"commitment","among":"recorded","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  RecordWarningSign: {
    about: [],
    fields: [
      {"name":"kind","label":"signKind","kind":"choice","words":"signKind","required":true,"options":["no-power","no-statistics","wages-owed","rent-owed","tax-owed","staff-halved","gates-closed","unreachable","other"]},
      {"name":"seenOn","label":"seenOn","kind":"date","required":false},
      {"name":"period","label":"signPeriod","kind":"month","required":false},
      {"name":"source","label":"signSource","kind":"choice","words":"signSource","required":true,"options":["call","visit","utility","statistics","other"]},
      {"name":"words","label":"signWords","kind":"words","required":true,"longest":2000},
    ],
  },
  ClearWarningSign: {
    about: [],
    fields: [
      {"name":"signId","label":"sign","kind":"sign","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  GrantAgency: {
    about: [],
    fields: [
      {"name":"unitId","label":"agentUnit","kind":"unit","required":true},
      {"name":"personId","label":"agent","kind":"person","unitField":"unitId","required":true},
      {"name":"itemIds","label":"mandateItems","kind":"items","among":"open","required":false},
      {"name":"delivery","label":"mandateDelivery","kind":"flag","required":false},
      {"name":"promises","label":"mandatePromises","kind":"flag","required":false},
      {"name":"until","label":"mandateUntil","kind":"date","required":true},
      {"name":"words","label":"mandateWords","kind":"words","required":false,"longest":2000},
      {"name":"number","label":"mandateNumber","kind":"line","required":false,"longest":120},
      {"name":"sha256","label":"sha256","kind":"file","required":false},
    ],
  },
  WithdrawAgency: {
    about: [],
    fields: [
      {"name":"mandateId","label":"mandate","kind":"mandate","required":true},
      {"name":"reason","label":"reason","kind":"words","required":true,"longest":2000},
    ],
  },
  ApplyInOneForm: {
    about: [],
    fields: [
      {"name":"itemIds","label":"applyFor","kind":"items","among":"to-apply","required":true},
      {"name":"facts","label":"sharedFacts","kind":"facts","required":true},
      {"name":"papers","label":"papersGiven","kind":"texts","required":false,"min":0},
      {"name":"files","label":"sha256","kind":"files","required":false},
      {"name":"words","label":"words","kind":"words","required":false,"longest":2000},
    ],
  },
} as const;
