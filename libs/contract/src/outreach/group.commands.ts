import { z } from 'zod';
import { dateOnly, line, placeId, words } from '../common/fields';
import { GROUP_FORMS } from '../vocabulary/index';

const said = {
  name: line(60),
  unitId: placeId,
  /** 组长 of a group, whoever heads an office: nobody twice. */
  leaderIds: z.array(placeId).min(1).max(3),
  /** What a group looks for; an office may look for everything. */
  industry: line(60).nullable(),
  /** Where an office is. */
  place: line(60).nullable(),
};
const reason = words(500);

/** 产业招商组 and 驻外联络处. */
export const groupCommands = {
  EstablishGroup: z.strictObject({ form: z.enum(GROUP_FORMS), ...said }),
  ReviseGroup: z.strictObject({ ...said, reason }),
  EndGroup: z.strictObject({ on: dateOnly, reason }),
};
