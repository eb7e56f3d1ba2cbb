import { z } from 'zod';
import * as ask from '../common/ask';
import { key, line, sha256 } from '../common/fields';
import { asked } from '../common/form';

export const intakeCommands = {
  /** 一表申请: shared facts and papers are given once, and several matters are applied for by one act. */
  ApplyInOneForm: z.strictObject({
    itemIds: asked(ask.items('open', 30).min(1), { kind: 'items', among: 'to-apply', label: 'applyFor' }),
    facts: asked(z.array(z.strictObject({ key: key(60), value: line(300) })).max(40), {
      kind: 'facts',
      label: 'sharedFacts',
    }),
    papers: asked(z.array(line(120)).max(30), { kind: 'texts', label: 'papersGiven' }).optional(),
    files: asked(z.array(sha256).max(20), { kind: 'files', label: 'sha256' }).optional(),
    words: ask.words().optional(),
  }),
};
