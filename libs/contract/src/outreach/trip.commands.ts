import { z } from 'zod';
import { dateOnly, line, money, placeId, uuid, words } from '../common/fields';
import { CALL_INTERESTS, TRIP_DIRECTIONS } from '../vocabulary/index';

const reason = words(500);
/** One company: an entry of the library, or a name. Nobody there is named: a post is enough, and it stays for ever. */
const call = {
  investorId: uuid.nullable(),
  company: line(120).nullable(),
  met: line(60).nullable(),
  note: words(1_000).nullable(),
  interest: z.enum(CALL_INTERESTS),
};
const said = {
  purpose: line(200),
  places: z.array(line(40)).min(1).max(10),
  from: dateOnly,
  to: dateOnly,
  memberIds: z.array(placeId).min(1).max(20),
};
const callNo = z.int().min(1).max(100);

/** 外出招商 and 来访. */
export const tripCommands = {
  RecordTrip: z.strictObject({
    groupId: uuid,
    direction: z.enum(TRIP_DIRECTIONS),
    ...said,
    calls: z.array(z.strictObject(call)).max(30),
  }),
  ReviseTrip: z.strictObject({ ...said, reason }),
  AddCall: z.strictObject(call),
  ReviseCall: z.strictObject({ callNo, ...call, reason }),
  WithdrawTrip: z.strictObject({ reason }),
  /** One lead comes of a call, under the id that the answer tells; its source is this trip. */
  TurnCallIntoLead: z.strictObject({
    callNo,
    name: line(120),
    industry: line(60),
    money: money.nullable(),
    introducingUnitId: placeId,
    followerId: placeId.optional(),
  }),
};
