import { z } from 'zod';
import { line, placeId, uuid, words } from '../common/fields';
import { COMPLAINT_SUBJECTS } from '../vocabulary/index';

const reason = words(1_000);
const said = z.strictObject({ words: words(2_000) });

export const complaintFileQuery = z.strictObject({ name: line(160) });

/** What one does with a complaint (客商投诉). */
export const complaintCommands = {
  LodgeComplaint: z.strictObject({
    projectId: uuid,
    contactId: placeId
      .nullable()
      .meta({ description: 'whose it is, where the help centre records it for them; null: of whoever sends it' }),
    subject: z.enum(COMPLAINT_SUBJECTS),
    words: words(2_000),
    itemId: uuid.nullable().meta({ description: 'the item that it is about; null: none' }),
    unitId: placeId.nullable().meta({ description: 'the unit that it concerns; null: none is named' }),
    confidential: z.boolean().meta({ description: 'that unit is not to know of it' }),
  }),
  AcceptComplaint: z.strictObject({ handlerId: placeId }),
  HandOverComplaint: z.strictObject({ handlerId: placeId }),
  RefuseComplaint: z.strictObject({ reason }),
  AnswerComplaint: said,
  RateComplaint: z.strictObject({
    satisfied: z.boolean(),
    reason: reason.nullable().meta({ description: 'what is still wrong; null where it is settled' }),
  }),
  DecideComplaint: said,
  WithdrawComplaint: z.strictObject({ reason }),
  TakeComplaintFileBack: z.strictObject({ fileId: uuid }),
};
