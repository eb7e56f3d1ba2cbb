import type { LadderStep } from '@bangban/kernel';
import type { LadderName } from './policy';

const above: readonly LadderStep[] = [
  { rung: 'leader', after: 3, to: ['leader'], asks: true, asksFor: 'press' },
  { rung: 'leader-in-charge', after: 5, to: ['leader-in-charge'], asks: true, asksFor: 'convene' },
  { rung: 'principal-leaders', after: 10, to: ['principal-leaders'], asks: true, asksFor: 'decide' },
];

/** The ladders of default policy v1: reminder with the yellow light, breach, leader +3, leader in charge +5, principal +10. */
export const DEFAULT_LADDERS: Readonly<Record<LadderName, readonly LadderStep[]>> = {
  item: [
    { rung: 'reminder', after: 'yellow', to: ['holder'], asks: false },
    { rung: 'breach', after: 0, to: ['holder', 'unit-head', 'helpdesk-officer'], asks: false },
    ...above,
  ],
  'sign-for': [{ rung: 'breach', after: 0, to: ['holder', 'unit-head'], asks: false }],
  verification: [{ rung: 'breach', after: 0, to: ['helpdesk-officer', 'help-centre-head'], asks: false }],
  // The investor is reminded first; a confirmation that does not come is for the centre to call for.
  confirmation: [
    { rung: 'reminder', after: 'yellow', to: ['investor-contacts'], asks: false },
    { rung: 'breach', after: 0, to: ['investor-contacts', 'helpdesk-officer', 'help-centre-head'], asks: false },
  ],
  // A day is too short to be reminded of at its start.
  closing: [{ rung: 'breach', after: 0, to: ['helpdesk-officer', 'help-centre-head'], asks: false }],
  'pause-decision': [{ rung: 'breach', after: 0, to: ['holder', 'help-centre-head'], asks: false }],
  // A request is reminded of before silence decides it; where silence is to climb, it climbs.
  'extension-decision': [
    { rung: 'reminder', after: 'yellow', to: ['holder'], asks: false },
    { rung: 'breach', after: 0, to: ['holder', 'help-centre-head'], asks: false },
    { rung: 'leader', after: 1, to: ['leader'], asks: true, asksFor: 'extend' },
  ],
  // A co-unit is reminded; late, its head hears of it, and then the leader is asked: what silence means comes beside that.
  'co-reply': [
    { rung: 'reminder', after: 'yellow', to: ['holder'], asks: false },
    { rung: 'breach', after: 0, to: ['holder', 'unit-head'], asks: false },
    { rung: 'leader', after: 2, to: ['leader'], asks: true, asksFor: 'press' },
  ],
  total: [
    { rung: 'reminder', after: 'yellow', to: ['helpdesk-officer'], asks: false },
    { rung: 'breach', after: 0, to: ['helpdesk-officer', 'help-centre-head'], asks: false },
  ],
  routine: [
    { rung: 'reminder', after: 'yellow', to: ['holder'], asks: false },
    { rung: 'breach', after: 0, to: ['holder', 'unit-head', 'helpdesk-officer'], asks: false },
    ...above,
  ],
  cadence: [
    { rung: 'reminder', after: 'yellow', to: ['holder'], asks: false },
    { rung: 'breach', after: 0, to: ['holder', 'unit-head', 'helpdesk-officer'], asks: false },
  ],
  'stage-target': [
    { rung: 'reminder', after: 'yellow', to: ['leader', 'helpdesk-officer'], asks: false },
    { rung: 'breach', after: 0, to: ['leader', 'helpdesk-officer', 'leader-in-charge'], asks: false },
  ],
  // No limit has passed: who has it is told first, with whoever can help; what asks a question is a limit that passed.
  'stalled-item': [
    { rung: 'reminder', after: 0, to: ['holder', 'unit-head', 'helpdesk-officer'], asks: false },
    { rung: 'leader', after: 5, to: ['leader'], asks: false },
    { rung: 'leader-in-charge', after: 10, to: ['leader-in-charge'], asks: false },
  ],
  'stalled-project': [
    { rung: 'reminder', after: 0, to: ['helpdesk-officer', 'follower'], asks: false },
    { rung: 'leader', after: 5, to: ['leader'], asks: false },
    { rung: 'leader-in-charge', after: 10, to: ['leader-in-charge'], asks: false },
  ],
  // The centre calls the investor: the unit has done its part.
  'silent-investor': [
    { rung: 'reminder', after: 0, to: ['helpdesk-officer'], asks: false },
    { rung: 'leader', after: 5, to: ['leader'], asks: false },
  ],
  // A form's limits are the addressed unit's; what passes with blue and yellow brings the next colour, with red it climbs.
  'form-sign-for': [{ rung: 'breach', after: 0, to: ['holder', 'unit-head', 'supervision-heads'], asks: false }],
  'form-decision': [{ rung: 'breach', after: 0, to: ['supervision-heads'], asks: false }],
  'form-blue': [
    { rung: 'reminder', after: 'yellow', to: ['holder'], asks: false },
    { rung: 'breach', after: 0, to: ['holder', 'unit-head'], asks: false },
  ],
  'form-yellow': [
    { rung: 'reminder', after: 'yellow', to: ['holder', 'unit-head'], asks: false },
    { rung: 'breach', after: 0, to: ['holder', 'unit-head', 'leader'], asks: false },
  ],
  'form-red': [
    { rung: 'reminder', after: 'yellow', to: ['holder', 'unit-head'], asks: false },
    { rung: 'breach', after: 0, to: ['unit-head', 'supervision-heads', 'leader'], asks: false },
    { rung: 'leader-in-charge', after: 1, to: ['leader-in-charge'], asks: false },
    { rung: 'principal-leaders', after: 3, to: ['principal-leaders'], asks: false },
  ],
  // A promise is kept by the unit or the company; late, those above who can make it be kept are asked.
  commitment: [
    { rung: 'reminder', after: 'yellow', to: ['holder', 'helpdesk-officer'], asks: false },
    { rung: 'breach', after: 0, to: ['holder', 'unit-head', 'helpdesk-officer'], asks: false },
    ...above,
  ],
  'commitment-confirm': [
    { rung: 'reminder', after: 'yellow', to: ['holder'], asks: false },
    { rung: 'breach', after: 0, to: ['holder', 'helpdesk-officer', 'help-centre-head'], asks: false },
  ],
  aftercare: [{ rung: 'reminder', after: 'yellow', to: ['helpdesk-officer'], asks: false }],
};
