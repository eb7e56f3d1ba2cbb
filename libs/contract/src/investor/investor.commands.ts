import { z } from 'zod';
import { line, uuid, words } from '../common/fields';
import { ERASING_GROUNDS } from '../vocabulary/index';

const reason = words(500);
const facts = {
  name: line(120),
  country: z.string().regex(/^[A-Z]{2}$/, 'ISO 3166 alpha-2'),
  /** As it is typed: blanks and full width do no harm; the rule looks at its check signs. */
  code: line(40).nullable(),
  group: line(120).nullable(),
  parentId: uuid.nullable(),
};
/** All of it is somebody's own: it is kept beside the record, where it can be erased. */
const person = {
  name: line(60),
  post: line(60).nullable(),
  telephone: line(40).nullable(),
  mail: z.email().max(200).nullable(),
};

/** 客商库: what one does with a company of the library. */
export const investorCommands = {
  RegisterInvestor: z.strictObject(facts),
  ReviseInvestor: z.strictObject({ ...facts, reason }),
  AddContact: z.strictObject(person),
  ReviseContact: z.strictObject({ contactId: uuid, ...person }),
  RemoveContact: z.strictObject({ contactId: uuid }),
  EraseContact: z.strictObject({ contactId: uuid, ground: z.enum(ERASING_GROUNDS) }),
  MergeInvestors: z.strictObject({ into: uuid, reason }),
  UndoMerge: z.strictObject({ reason }),
};
