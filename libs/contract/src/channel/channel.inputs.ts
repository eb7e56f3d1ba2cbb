import { z } from 'zod';
import { placeId } from '../common/fields';
import { channel } from '../preference/preference.inputs';

export const channelTestBody = z.strictObject({ channel, unitId: placeId.nullable() });
