import { z } from 'zod';
import * as ask from '../common/ask';
import { UNIT_PARTIES } from '../vocabulary/index';

export const teamCommands = {
  AssignLeader: z.strictObject({ leaderId: ask.leader() }),
  FillHelpParty: z.strictObject({
    party: ask.choice(UNIT_PARTIES, 'party'),
    unitId: ask.unit(),
    personId: ask.member('unitId').optional(),
  }),
};
