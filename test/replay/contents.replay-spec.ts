import { describe, expect, it } from '@jest/globals';
import { ITEM_STATES, PROJECT_STATUSES, RUNGS, STAGES } from '@bangban/domain';
import { z } from 'zod';
import { decoded, payloadsOf, storedRuns } from '../support/temporal-stored';

/** Letters, digits and separators: no name, address, telephone number or sentence passes. */
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*([/:.][a-z0-9-]+)*$/)
  .regex(/[a-z]/)
  .max(120);
const instant = z.iso.datetime({ precision: 3 });
const code = z.string().regex(/^[A-Z][A-Z0-9_]+$/);

const comesNext = z.strictObject({
  kind: id,
  clock: id.nullable(),
  rung: z.enum(RUNGS).nullable(),
  itemNo: z.int().nullable(),
});
const fact = z.strictObject({
  projectId: z.uuid(),
  seq: z.int(),
  status: z.enum(PROJECT_STATUSES),
  stage: z.enum(STAGES),
  introducingUnitId: id,
  leaderId: id.nullable(),
  stages: z.array(z.strictObject({ entry: z.int(), stage: z.enum(STAGES), enteredAt: instant, opened: z.boolean() })),
  openItems: z.array(
    z.strictObject({ id: z.uuid(), no: z.int().optional(), state: z.enum(ITEM_STATES), wakeUp: instant.nullable() }),
  ),
  openItemCount: z.int(),
  wakeUp: instant.nullable(),
  next: comesNext.nullish(),
  offsetMs: z.int(),
  ended: z.boolean(),
});
const escortStart = z.strictObject({
  fact,
  barren: z.strictObject({ count: z.int(), notBefore: z.int() }).optional(),
  doubted: z.boolean().optional(),
});
const deliverNoticeStart = z.strictObject({ deliveryId: id, notBefore: instant.optional() });

const deliverNoticesStart = z.strictObject({ batch: z.uuid(), notBefore: instant.optional() });
const deliveredBatch = z.strictObject({ later: z.array(id) });

const reconcileStart = z.strictObject({ runId: z.uuid().optional(), after: z.uuid().optional() });
const reconciledPiece = z.strictObject({ next: z.uuid().nullable() });
const count = z.int();

const deliveries = z.union([deliverNoticeStart, deliverNoticesStart, deliveredBatch]);
/** All that our code may write into a history. */
const ours = z.union([fact, escortStart, deliveries, reconcileStart, reconciledPiece]);
const payload = z.union([ours, id, code, count, z.null()]);

/** What Temporal itself says of a failure. */
const SERVER_WORDS = [
  'Activity task failed',
  'activity StartToClose timeout',
  'activity Heartbeat timeout',
  'UnhandledCommand',
];

describe('a stored history', () => {
  it.each(storedRuns())('holds ids, instants and states only: $name', ({ history, text }) => {
    const strange = (history.events ?? [])
      .flatMap((event) => payloadsOf(event).map(decoded))
      .filter((value) => !payload.safeParse(value).success);
    expect(strange).toEqual([]);
    const said = [...text.matchAll(/"message":("(?:[^"\\]|\\.)*")/g)].map(
      ([, quoted]) => JSON.parse(quoted ?? '') as string,
    );
    expect(said.filter((words) => !SERVER_WORDS.includes(words) && !code.safeParse(words).success)).toEqual([]);
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it.each([
    { what: 'a name', value: '王副市长' },
    { what: 'a mail address', value: 'leader@city.test' },
    { what: 'a telephone number', value: '13800138000' },
    { what: 'a sentence', value: 'waiting for the investor' },
    { what: 'a start with a title in it', value: { deliveryId: 'n1:smtp', title: 'late' } },
  ])('would be noticed with $what', ({ value }) => {
    expect(payload.safeParse(value).success).toBe(false);
  });
});
