import type { Same } from '../same';
import type { workLeft as zh } from '../zh/work-left';

export const workLeft: Same<typeof zh> = {
  workLeft: {
    list: 'Left behind',
    title_one: 'This would leave one thing with nobody who can do it',
    title: 'This would leave {{count}} things with nobody who can do them',
    more_one: 'One more is not listed.',
    more: '{{count}} more are not listed.',
    kept: '{{count}} open items stay with who answered for them until now',
    keptHint: 'The change concerns what is issued from now on. Transfer first what somebody else is to go on with.',
    reason: 'Why it is changed all the same',
    reasonHint:
      'Better hand each over first. What is confirmed stays on the list “Left behind” until somebody takes it over; the audit keeps the list’s size and the reason.',
    needReason: 'Say why',
    allTheSame: 'I have checked the list: change it',
    of: '{{kind}}: {{count}}',
    leaves: 'It leaves work behind; the asker’s reason: {{reason}}',
    about:
      'Work that still hangs on people who left or lost their role, and on units that were closed or lost their function. It goes from here when somebody takes it over.',
    none: 'Nothing is left behind: everything is in the hands of somebody in office.',
    what: 'Work',
    as: 'Held as',
    on: 'Hangs on',
    due: 'Limit',
    mended: 'What to do',
    kind: {
      item: 'item in hand',
      signing: 'report to sign',
      leading: 'project leader',
      following: 'follower',
      party: 'help party',
      contact: 'investor’s contact',
      routine: 'routine duty',
      target: 'stage target',
      aftercare: 'aftercare',
      question: 'question to answer',
      request: 'request to decide',
      'hand-over': 'hand-over to answer',
      head: 'head of unit',
      'default-person': 'default person',
      substitution: 'substitution',
      member: 'person of the unit',
    },
    mend: {
      signing: 'Name a head of the unit',
      head: 'Name a head of the unit',
      'default-person': 'Name another person',
      substitution: 'Revoke the substitution',
      member: 'Move to another unit',
    },
  },
};
