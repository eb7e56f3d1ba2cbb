import type { Same } from '../same';
import type { comments as zh } from '../zh/comments';

export const comments: Same<typeof zh> = {
  comments: {
    title: 'Comments and notes',
    write: 'Write a comment or note',
    kindLabel: 'Kind',
    kind: { official: 'Official comment', note: 'Working note' },
    text: 'Text',
    hint: {
      official: 'Becomes part of the record and cannot be withdrawn.',
      note: 'You can withdraw it: its text is then emptied, and only that there was a note stays.',
    },
    mentions: 'Mention (@) and tell',
    send: 'Send',
    sent: 'Sent',
    more: 'Earlier ones',
    withdraw: 'Withdraw note',
    withdrawText: 'Its text is emptied for good. Others still see that there was a note here.',
    withdrawn: 'Withdrawn',
    gone: 'This note was withdrawn by its writer.',
    told: 'Told: {{names}}',
    of: { item: 'on an item', form: 'on a supervision form' },
    everyone: ' Every official who reads meetings reads it.',
    ownOnly: 'Comments are written in one’s own name, not while acting for another.',
  },
};
