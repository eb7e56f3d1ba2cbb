import { z } from 'zod';
import { line } from '../common/fields';

/** Part of a name, in traditional or simplified characters, its initials or syllables in pinyin, or a form's number. */
export const searchQuery = z.strictObject({ text: line(60), limit: z.coerce.number().int().min(1).max(20).default(6) });
