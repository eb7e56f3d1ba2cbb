/** Whose door it is: of everybody, of whoever is known, of whoever has a post in business, of whoever has one of these. */
export type Who = 'anybody' | 'signed-in' | 'business' | readonly string[];

export interface Row {
  readonly who: Who;
  /** What the address names; unseen, it is as unknown as what does not exist. */
  readonly names?: 'project' | 'item' | 'form' | 'attachment' | 'own-file';
  /** Gives or takes authority: never done while acting for somebody else. */
  readonly inPerson?: true;
  /** Asked without the token of the page, since it would end the session that asks: nobody gets in by a session alone. */
  readonly withoutToken?: true;
  /** Answers about one named file of which the asker may see it, and not be let do this to it. */
  readonly mayRefuse?: true;
  /** Of what reaches those for whom the asker may act, it tells as well. */
  readonly toldToo?: true;
  /** The command that it gives. */
  readonly act?: string;
  /** Asks the engine, which is not there: asked by those alone who may not. */
  readonly byEngine?: true;
  /** To these it names files by number alone, without saying what is in them. */
  readonly numbersFor?: readonly string[];
}

const ADMINISTRATORS = ['system-admin', 'security-admin', 'audit-admin'];
const OFFICIALS = [
  ...['principal-leader', 'leader-in-charge', 'leader', 'helpdesk-officer', 'unit-head', 'unit-handler'],
  ...['promotion-officer', 'inspector', 'supervision-head'],
];
const INVESTOR = ['investor-contact'];
const SYSTEM = ['system-admin'];
const SECURITY = ['security-admin'];
const AUDIT = ['inspector', 'supervision-head', 'audit-admin'];
const OFFICE: Row = { who: OFFICIALS };
const KNOWN: Row = { who: 'signed-in' };
const FILE: Row = { who: OFFICIALS, names: 'project' };
const CONFIGURATION: Row = { who: [...OFFICIALS, 'system-admin'] };
const WRITERS = [
  ...['system-admin', 'helpdesk-officer', 'unit-head', 'supervision-head'],
  ...['leader-in-charge', 'principal-leader'],
];
/** Who drafts policy and calendars, and signs them: never with somebody else's authority. */
const DRAFTS: Row = { who: WRITERS, inPerson: true };

/** Every command that is given to a project: whoever has a post in business, as far as they read it. */
const COMMANDS = [
  ...['reviseProject', 'recordContact', 'judgeLead', 'resume', 'terminateProject', 'transferOut', 'closeProject'],
  ...['adoptPolicy', 'adoptCalendar', 'assignLeader', 'fillHelpParty', 'revisePlan', 'advanceStage', 'returnToStage'],
  ...['shelve', 'decideRequest', 'urgeDecision', 'recordEvidence', 'recordMilestone', 'recordFundArrival'],
  ...['verifyFundArrival', 'correctFundArrival', 'splitFundArrival'],
  ...['withdrawEvidence', 'withdrawMilestone', 'withdrawFundArrival', 'proposeHandOver', 'answerHandOver'],
  ...['urgeHandOver', 'addHelpItem', 'issueHelpItem', 'signForHelpItem', 'noteProgress', 'reportDone', 'signReport'],
  ...['askPause', 'decidePause', 'resumeClock', 'supplyPapers'],
  ...['askExtension', 'signExtension', 'decideExtension'],
  ...['askCoUnit', 'replyCoUnit', 'withdrawCoUnit', 'askCoordination'],
  ...['returnReport', 'withdrawReport', 'verifyHelpItem', 'returnHelpItem', 'closeHelpItem', 'confirmClosing'],
  ...['refuseClosing', 'transferHelpItem', 'raiseHelpItem', 'urgeHelpItem', 'voidHelpItem', 'takeBack', 'urgeAnswer'],
  'answerEscalation',
  ...['issueForm', 'signForForm', 'submitFormPlan', 'decideFormPlan', 'reportFormMeasure', 'returnFormMeasure'],
  'recordInterview',
  ...['liftForm', 'withdrawForm'],
  ...['applyForDelivery', 'reviewDelivery', 'decideDelivery'],
  ...['recordCommitment', 'claimCommitment', 'decideCommitment', 'waiveCommitment', 'withdrawCommitment'],
];

/** One row for each operation of the API's description, by its name. */
export const ROWS: Readonly<Record<string, Row>> = {
  ...Object.fromEntries(
    COMMANDS.map((name): [string, Row] => {
      const command = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      return [name, { who: 'business', names: 'project', act: command }];
    }),
  ),
  signIn: { who: 'anybody' },
  readLinkedQuestion: { who: 'anybody' },
  answerByLink: { who: 'anybody' },
  live: { who: 'anybody' },
  ready: { who: 'anybody' },
  listSessions: KNOWN,
  signOutEverywhere: { who: 'signed-in', withoutToken: true },
  getSession: KNOWN,
  signOut: { who: 'signed-in', withoutToken: true },
  actFor: KNOWN,
  revokeSession: KNOWN,
  listAccessTokens: KNOWN,
  createAccessToken: { who: 'signed-in', inPerson: true },
  revokeAccessToken: { who: 'signed-in', inPerson: true },
  changePassword: { who: 'signed-in', inPerson: true },
  saveAccount: { who: SECURITY, inPerson: true },
  disableAccount: { who: SECURITY, inPerson: true },
  registerLead: { who: 'business', act: 'RegisterLead' },
  listProjects: OFFICE,
  similarProjects: OFFICE,
  getProject: FILE,
  projectForecast: FILE,
  listProjectEvents: FILE,
  availableCommands: { who: 'business', names: 'project' },
  listOwnProjects: { who: INVESTOR },
  getOwnProject: { who: INVESTOR, names: 'project' },
  downloadOwnFile: { who: INVESTOR, names: 'own-file' },
  getWorkflow: { who: SYSTEM, byEngine: true },
  listHelpItems: OFFICE,
  getHelpItem: { who: OFFICIALS, names: 'item' },
  explainItemClocks: OFFICE,
  explainItemClock: { who: OFFICIALS, names: 'item' },
  listEscalations: OFFICE,
  listObligations: OFFICE,
  countLate: OFFICE,
  getAgenda: OFFICE,
  search: OFFICE,
  listCalendarFeeds: OFFICE,
  createCalendarFeed: { who: OFFICIALS, inPerson: true },
  endCalendarFeed: { who: OFFICIALS, inPerson: true },
  readCalendarFeed: { who: 'anybody' },
  cockpitProjects: OFFICE,
  ownAnswers: OFFICE,
  projectChanges: FILE,
  explainAccess: { who: 'signed-in', names: 'project' },
  listProjectSeers: { who: SECURITY, numbersFor: ADMINISTRATORS },
  getPersonSight: { who: SECURITY },
  listInbox: { who: 'signed-in', toldToo: true },
  markRead: KNOWN,
  listBreaches: OFFICE,
  listSupervisionForms: OFFICE,
  getSupervisionForm: { who: OFFICIALS, names: 'form' },
  listCommitments: OFFICE,
  countCommitments: OFFICE,
  listMeetings: OFFICE,
  listMatters: OFFICE,
  getMeeting: OFFICE,
  ...Object.fromEntries(
    [
      ...['callMeeting', 'gatherAgenda', 'addLine', 'orderLines', 'dropLine', 'closeAgenda', 'openSession', 'noteLine'],
      ...['decideLine', 'amendDecision', 'dropDecision', 'closeSession', 'issueMinutes', 'postponeMeeting'],
      'cancelMeeting',
    ].map((name): [string, Row] => [name, OFFICE]),
  ),
  listHolds: OFFICE,
  getOpenHold: OFFICE,
  listHeldRungs: OFFICE,
  placeHold: { who: OFFICIALS, inPerson: true },
  moveHold: { who: OFFICIALS, inPerson: true },
  releaseFromHold: { who: OFFICIALS, inPerson: true },
  endHold: { who: OFFICIALS, inPerson: true },
  listOffered: { who: 'anybody' },
  listPromotions: OFFICE,
  getPromotion: OFFICE,
  draftPromotion: OFFICE,
  revisePromotion: OFFICE,
  keepPromotion: OFFICE,
  releasePromotion: { who: OFFICIALS, inPerson: true },
  unreleasePromotion: OFFICE,
  withdrawPromotion: OFFICE,
  turnIntoLead: OFFICE,
  ...Object.fromEntries(
    [
      ...[
        'listGroups',
        'establishGroup',
        'reviseGroup',
        'endGroup',
        'listTrips',
        'getTrip',
        'recordTrip',
        'reviseTrip',
      ],
      ...['addCall', 'reviseCall', 'withdrawTrip', 'turnCallIntoLead', 'outreachCounts', 'listGroupLeads'],
    ].map((name): [string, Row] => [name, OFFICE]),
  ),
  listInvestors: OFFICE,
  investorsAlike: OFFICE,
  getInvestor: OFFICE,
  registerInvestor: OFFICE,
  reviseInvestor: OFFICE,
  addContact: OFFICE,
  reviseContact: OFFICE,
  removeContact: OFFICE,
  eraseContact: { who: OFFICIALS, inPerson: true },
  mergeInvestors: { who: OFFICIALS, inPerson: true },
  undoMerge: { who: OFFICIALS, inPerson: true },
  listExperts: OFFICE,
  addExpert: { who: OFFICIALS, inPerson: true },
  reviseExpert: { who: OFFICIALS, inPerson: true },
  retireExpert: { who: OFFICIALS, inPerson: true },
  listReviews: OFFICE,
  getReview: OFFICE,
  callReview: { who: OFFICIALS, inPerson: true },
  inviteExpert: { who: OFFICIALS, inPerson: true },
  excuseExpert: { who: OFFICIALS, inPerson: true },
  declareConflict: { who: OFFICIALS, inPerson: true },
  handInOpinion: { who: OFFICIALS, inPerson: true },
  closeReview: { who: OFFICIALS, inPerson: true },
  decideReview: { who: OFFICIALS, inPerson: true },
  amendConditions: { who: OFFICIALS, inPerson: true },
  withdrawReview: { who: OFFICIALS, inPerson: true },
  listAudit: { who: AUDIT, numbersFor: ADMINISTRATORS },
  listAdministration: { who: ['security-admin', 'audit-admin'], numbersFor: ADMINISTRATORS, inPerson: true },
  exportAudit: { who: AUDIT, numbersFor: ADMINISTRATORS },
  checklistCompletion: OFFICE,
  checklistCompletionItems: OFFICE,
  listAdoptions: CONFIGURATION,
  askForAdoption: { who: OFFICIALS, inPerson: true },
  listCalendars: KNOWN,
  workingDayAfter: KNOWN,
  getCalendarYear: KNOWN,
  listCalendarFiles: CONFIGURATION,
  draftCalendar: DRAFTS,
  readCalendarFile: { who: WRITERS },
  getCalendarFile: CONFIGURATION,
  calendarFileDifference: { who: WRITERS },
  reviseCalendar: DRAFTS,
  rebaseCalendar: DRAFTS,
  checkCalendar: DRAFTS,
  publishCalendar: DRAFTS,
  withdrawCalendar: DRAFTS,
  listPolicyFiles: CONFIGURATION,
  draftPolicy: DRAFTS,
  getPolicyFile: CONFIGURATION,
  policyFileDifference: { who: WRITERS },
  policyFileDryRun: { who: WRITERS },
  revisePolicy: DRAFTS,
  rebasePolicy: DRAFTS,
  checkPolicy: DRAFTS,
  publishPolicy: DRAFTS,
  withdrawPolicy: DRAFTS,
  listPolicies: KNOWN,
  getPolicy: KNOWN,
  listUnits: KNOWN,
  saveUnit: { who: SYSTEM, inPerson: true },
  saveDefaultPersons: { who: SYSTEM, inPerson: true },
  listOffices: { who: [...OFFICIALS, ...ADMINISTRATORS] },
  saveOffice: { who: SECURITY, inPerson: true },
  listPeople: { who: [...OFFICIALS, ...ADMINISTRATORS] },
  savePerson: { who: SYSTEM, inPerson: true },
  saveRoles: { who: SECURITY, inPerson: true },
  saveAreas: { who: SECURITY, inPerson: true },
  listDirectoryRequests: { who: ADMINISTRATORS },
  decideDirectoryRequest: { who: ADMINISTRATORS, inPerson: true },
  listSubstitutes: KNOWN,
  addSubstitute: { who: 'signed-in', inPerson: true },
  revokeSubstitute: { who: 'signed-in', inPerson: true },
  listWorkLeft: { who: [...OFFICIALS, ...ADMINISTRATORS], numbersFor: ADMINISTRATORS },
  listReceiverGaps: { who: [...OFFICIALS, ...ADMINISTRATORS] },
  listReceiverFalls: { who: [...OFFICIALS, ...ADMINISTRATORS], numbersFor: ADMINISTRATORS },
  ledgerColumns: { who: ['helpdesk-officer', 'unit-head'] },
  ledgerTemplate: { who: ['helpdesk-officer', 'unit-head'] },
  importProjects: { who: ['helpdesk-officer', 'unit-head'] },
  listDeliveries: { who: SYSTEM, numbersFor: ADMINISTRATORS },
  resendDelivery: { who: SYSTEM },
  listChannels: { who: SYSTEM },
  testChannel: { who: SYSTEM },
  getPreferences: KNOWN,
  savePreferences: KNOWN,
  listSavedViews: KNOWN,
  addSavedView: KNOWN,
  removeSavedView: KNOWN,
  stageFunnel: OFFICE,
  lightsByUnit: OFFICE,
  lightsBy: OFFICE,
  formCounts: OFFICE,
  stillCounts: OFFICE,
  timeAccount: OFFICE,
  realDays: OFFICE,
  timeAccountItems: OFFICE,
  lightsOverTime: OFFICE,
  weekItems: OFFICE,
  fundArrival: OFFICE,
  fundArrivalProjects: OFFICE,
  fundCohorts: OFFICE,
  uploadFile: { who: OFFICIALS, names: 'project', mayRefuse: true },
  listFiles: FILE,
  downloadFile: { who: OFFICIALS, names: 'attachment' },
  noteExport: KNOWN,
  getDemoClock: KNOWN,
  moveDemoClock: { who: ['system-admin', 'helpdesk-officer'] },
  stream: KNOWN,
  listFindings: { who: SYSTEM, numbersFor: ADMINISTRATORS },
};
