import { z } from 'zod';
import { instant } from '../common/answers';
import { bothLanguages } from '../common/fields';
import type { Frozen } from '../common/frozen';

const ofForm = {
  intakeId: z.uuid().meta({ description: 'the one form: the same with every matter that it opened' }),
  facts: z
    .array(
      z.object({
        key: z.string(),
        label: bothLanguages.meta({ description: 'as the rules called it then' }),
        value: z.string(),
      }),
    )
    .meta({ description: 'of the facts of the form, those that this matter asks for' }),
  papers: z.array(z.string()).meta({ description: 'handed in with it, by name' }),
  files: z.array(z.string()).meta({ description: 'SHA-256 of each' }),
  words: z.string(),
};

/** 一表申请: what one matter was given by the form. */
export const givenApplication = z.object(ofForm);

/** The newest one of an item. */
export const application = z.object({ ...ofForm, at: instant, by: z.string() }).meta({ id: 'Application' });

export type Application = Frozen<z.output<typeof application>>;
