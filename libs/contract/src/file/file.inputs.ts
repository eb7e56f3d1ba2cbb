import { z } from 'zod';
import { line, queryFlag, uuid } from '../common/fields';

export const uploadQuery = z.strictObject({ name: line(160), itemId: uuid.optional() });

export const downloadQuery = z.strictObject({ inline: queryFlag.default(false) });
