import { z } from 'zod';
import { names } from '../common/answers';
import { role } from '../common/fields';
import { CAPABILITY_NAMES, FIELD_READERS, GUARDED_FIELDS, REACHES } from '../vocabulary/index';

const ground = z.object({
  role: role.nullable(),
  function: z.string().nullable(),
  reach: z.enum(REACHES),
  unitIds: z
    .array(z.string())
    .meta({ description: 'units by which it is read; none where the reach is everything or oneself' }),
});

/** Who sees a project and by what; nothing of the project itself. */
export const projectSeers = z.object({
  projects: z
    .array(
      z.object({
        projectId: z.string(),
        rows: z.array(
          z.object({
            personId: z.string(),
            by: z.array(ground),
            owes: z.boolean().meta({ description: 'something there waits for them' }),
            fields: z.array(z.enum(GUARDED_FIELDS)).meta({ description: 'guarded fields of it that they read' }),
          }),
        ),
      }),
    )
    .meta({ description: 'more than one where several carry the name' }),
  names,
});

/** What somebody sees by themselves; nothing of what stands there. */
export const personSight = z.object({
  personId: z.string(),
  all: z.boolean(),
  by: z.array(ground),
  projects: z.int().meta({ description: 'how many projects' }),
  fields: z.array(
    z.object({
      field: z.enum(GUARDED_FIELDS),
      who: z.enum(FIELD_READERS),
      projects: z.int().meta({ description: 'of the projects that they see, on how many they read it' }),
    }),
  ),
  capabilities: z.array(z.enum(CAPABILITY_NAMES)),
  names,
});
