import { z } from 'zod';
import { line, lineOrNone } from '../common/fields';
import type { Json } from '../common/frozen';
import { nothing, paper, withdrawal } from '../draft-file/draft-file.commands';
import { MAX_POLICY_CHANGES } from '../vocabulary/index';

const value = z
  .custom<Json>((given) => given !== undefined, 'any JSON')
  .meta({ description: 'what is to stand there: a list is replaced as a whole' });

const change = z.strictObject({
  path: line(300).meta({ description: 'where in the version in force (RFC 6901), e.g. /limits/signFor' }),
  value,
  source: lineOrNone(200).meta({ description: 'the paper that orders this place; empty where the document does' }),
});

const contents = z.strictObject({ changes: z.array(change).max(MAX_POLICY_CHANGES), ...paper });

/** What one does with a file of the policy. */
export const policyFileCommands = {
  DraftPolicy: contents,
  RevisePolicy: contents,
  RebasePolicy: nothing,
  CheckPolicy: nothing,
  PublishPolicy: nothing,
  WithdrawPolicy: withdrawal,
};
