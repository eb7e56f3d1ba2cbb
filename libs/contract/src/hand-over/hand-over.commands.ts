import { z } from 'zod';
import * as ask from '../common/ask';
import { key, words } from '../common/fields';
import { asked } from '../common/form';
import { HAND_OVER_SUBJECTS } from '../vocabulary/index';

const answer = z.strictObject({
  lineId: key(200),
  verdict: z.enum(['accept', 'dispute']),
  /** Required of a dispute. */
  note: words().optional(),
});

export const handOverCommands = {
  ProposeHandOver: z.strictObject({
    subject: ask.choice(HAND_OVER_SUBJECTS, 'subject'),
    toUnitId: ask
      .unit({ required: true, when: { field: 'subject', is: ['introducing-unit', 'landing-place'] } })
      .optional(),
    toPersonId: ask.leader({ unitField: 'toUnitId', resetBy: ['subject'] }),
    reason: ask.words(),
  }),
  AnswerHandOver: z.strictObject({ lines: asked(z.array(answer).max(500), { kind: 'hand-over-lines' }) }),
  UrgeHandOver: z.strictObject({ reason: ask.words().optional() }),
};
