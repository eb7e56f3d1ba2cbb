import { z } from 'zod';
import { bothLanguages as text, workingDays } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { CO_SILENCES, EXTENSION_SILENCES, PAUSE_FACTS, PAUSE_PARTIES } from '../vocabulary/index';

/** What a unit may ask for about an item in its hands: that time stops, that its limit is put off, that others help. */

/** A reason for which time may not count (暂停计时), and how long at most. */
export const pauseKind = z
  .object({
    key: z.string().min(1),
    label: text,
    /** The rule that lets it: a document and its article, or the office's own practice. */
    source: z.string().min(1),
    maxDays: workingDays,
    /** Working days of all pauses for this reason on one item. Absent: as many as all reasons together have. */
    mostDays: workingDays.optional(),
    /** What ends it before its limit by itself. */
    endsWith: z.enum(PAUSE_FACTS).nullable(),
    /** Whose its days are; absent: nobody's, left out by approval. */
    party: z.enum(PAUSE_PARTIES).optional(),
  })
  .meta({ id: 'PauseKind' });
/** How often and how long the time of one item may stand still, whatever the reasons: a pause must not hide a delay. */
export const pauseCap = z
  .object({
    /** Pauses. 0: any number. */
    perItem: z.int().min(0).max(50),
    /** Working days of all pauses. 0: any number. */
    totalDays: z.int().min(0).max(1_000),
    /** The rule that says so: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'PauseCap' });
/** 延期: how often and how far a limit may be put off, and what silence means. */
export const extensionRule = z
  .object({
    /** Granted at most, on one item. 0: never. */
    perItem: z.int().min(0).max(10),
    /** Working days beyond the present limit. */
    maxDays: workingDays,
    silence: z.enum(EXTENSION_SILENCES),
    /** The rule that lets it: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'ExtensionRule' });
/** 协办: what for another unit may be asked, and what its silence means. */
export const coKind = z
  .object({
    key: z.string().min(1),
    label: text,
    silence: z.enum(CO_SILENCES),
    /** The rule that lets it: a document and its article, or the office's own practice. */
    source: z.string().min(1),
    /** Matters of the checklists of which another document says otherwise; absent: none. */
    matters: z
      .array(z.object({ templateKey: z.string().min(1), silence: z.enum(CO_SILENCES), source: z.string().min(1) }))
      .max(50)
      .optional(),
  })
  .meta({ id: 'CoKind' });

export type CoKind = Frozen<z.output<typeof coKind>>;
export type ExtensionRule = Frozen<z.output<typeof extensionRule>>;
export type PauseKind = Frozen<z.output<typeof pauseKind>>;
