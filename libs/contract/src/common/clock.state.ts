import { z } from 'zod';
import { instant } from './answers';
import { provisional } from './fields';
import type { Frozen } from './frozen';
import { day, rung } from './state';

/** A rung placed in time. `offset` counts working days from the clock's start; null for a clock bound to a date. */
const clockStep = z.object({ rung, offset: z.int().nullable(), at: instant, provisional: z.boolean() });

/** `released`: no hold keeps it any longer. */
const heldRung = z.object({ rung, holdId: z.uuid(), since: instant, until: instant, released: z.boolean() });

/**
 * One deadline and the ladder behind it. Every instant is computed when the clock is armed and kept, so that finding
 * what is due needs neither policy nor calendar. `version` counts re-arms: (clock, version, rung) happens once.
 */
export const clock = z
  .object({
    version: z.int().meta({ description: 'counts how often it was armed anew' }),
    state: z.enum(['running', 'suspended', 'stopped']),
    startedAt: instant,
    /**
     * The day of a start itself does not count; the day on which a clock goes on does, because a working day belongs to
     * the state in force at its 24:00.
     */
    countedAfter: day.meta({ description: 'working days after this one count' }),
    limit: z.int().nullable().meta({ description: 'working days; null for a clock bound to a date' }),
    elapsed: z.int().meta({ description: 'working days used by earlier stretches of this version' }),
    due: instant,
    yellowAt: instant,
    /** A stage's plan is held to months, not to its day. */
    redAt: instant
      .optional()
      .meta({ description: 'where the light turns red at another time than the end of the limit' }),
    provisional,
    steps: z.array(clockStep),
    /** 延期: a request in time holds the breach back; then this is the limit, and what follows it, without the request. */
    deferred: z
      .object({ due: instant, provisional, steps: z.array(clockStep) })
      .optional()
      .meta({ description: 'the limit as it stands without a request that holds its breach back' }),
    fired: z.array(rung),
    /** 暂缓升级: rungs that have come due and wait for the end of a hold. Of a form's limit: what its lapse leads on to. */
    held: z
      .array(heldRung)
      .optional()
      .meta({ description: 'rungs that have come due and are held until an instant (暂缓升级)' }),
    /** A provisional step came due: nothing more fires until the year is published and adopted. */
    alarm: z.boolean().meta({ description: 'waits for a calendar that is not published' }),
    calendarVersion: z.int(),
    policyVersion: z.int(),
    /** When it ceased to run for good; null before, and for a clock that was at rest when its end came. */
    stoppedAt: instant.nullable(),
  })
  .meta({ id: 'Clock' });

export type ClockStep = Frozen<z.output<typeof clockStep>>;
export type HeldRung = Frozen<z.output<typeof heldRung>>;
export type Clock = Frozen<z.output<typeof clock>>;
