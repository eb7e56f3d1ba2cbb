import { recordedSign } from '../aftercare/sign.state';
import { text } from './parts';

/** What is seen early of a company in trouble (预警信号), and when that is over. */
export const signEvents = {
  WarningSignRecorded: recordedSign,
  WarningSignCleared: recordedSign.pick({ id: true, no: true, kind: true }).extend({ reason: text }),
};
