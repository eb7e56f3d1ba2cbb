import type { MeetingFactTold } from '@bangban/domain';
import { defineSignal } from '@temporalio/workflow';
import type { Kept } from '../keeper/keeper.messages';

/** Which meeting, as the record tells of it. */
export type MeetingStart = Kept<MeetingFactTold>;

/** The newest snapshot of the record. */
export const meetingLearned = defineSignal<[MeetingFactTold]>('meetingLearned');
