import { z } from 'zod';
import { line } from '../common/fields';

/** An administrator sees no list of projects: one is named exactly, by its id or its whole name. */
export const projectSeersQuery = z.strictObject({ project: line(120) });
