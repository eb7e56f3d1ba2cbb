import { z } from 'zod';
import { words } from '../common/fields';
import { INSTRUCTIONS } from '../vocabulary/index';

/** In the body, never in an address: addresses are written down on the way. */
const token = z.string().regex(/^[\w-]{43}$/);

export const linkedQuestionBody = z.strictObject({ token });
export const linkedAnswerBody = z.strictObject({ token, instruction: z.enum(INSTRUCTIONS), words: words() });
