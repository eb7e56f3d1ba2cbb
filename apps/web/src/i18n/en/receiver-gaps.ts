/** Where nobody is there to be told, and to whom it went. */
export const receiverGaps = {
  receiverGaps: {
    title: 'Nobody is there to be told',
    about:
      'Nobody holds these posts, or these units have no head who is there: what was to be told to them went to others by the rules. Once somebody is named, nothing more goes elsewhere.',
    none: 'Every post and every unit has somebody to be told.',
    empty: 'nobody is there now',
    emptySince: 'nobody since {{date}}',
    filled: "somebody is there now, or it is a project's own",
    fell: 'gone to others: {{count}}, last on {{date}}',
    nothing: 'nothing has gone elsewhere yet',
    mendUnit: 'Name a head',
    mendPost: 'Give the post to somebody',
    byAdmin: 'for the system administrator to mend',
    falls: 'What went to others',
    at: 'When',
    event: 'Because of',
    what: 'About',
    to: 'Told instead',
    of: {
      LimitBreached: 'a limit that passed',
      RungReached: 'a reminder or an escalation',
      RoutineMissed: 'a duty that was missed',
      EscalationAnswerLapsed: 'a question that nobody answered',
      StagnationReached: 'a standstill',
      InvestorSilent: 'an investor who does not answer',
      FormRungReached: 'a form that is due or late',
      DeadlockFound: 'items that wait for each other',
      CoordinationAsked: 'a request to coordinate',
    },
  },
} as const;
