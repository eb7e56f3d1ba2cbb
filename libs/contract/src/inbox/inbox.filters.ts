import { z } from 'zod';
import { page, queryFlag } from '../common/fields';

export const inboxQuery = z.strictObject({ unread: queryFlag.optional(), ...page });
