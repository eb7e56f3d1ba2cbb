import { isGrpcServiceError } from '@temporalio/client';

const DEADLINE_EXCEEDED = 4;
export const UNAVAILABLE = 14;

/** True where the server, or what stands before it, said one of these; also as the cause of something else. */
export function saidByServer(error: unknown, codes: readonly number[]): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code: number | null = isGrpcServiceError(at) ? at.code : null;
    if (code !== null && codes.includes(code)) return true;
  }
  return false;
}

/** True where the server cannot be reached or does not answer in time: whatever else is asked of it waits as long. */
export function engineIsAway(error: unknown): boolean {
  return saidByServer(error, [UNAVAILABLE, DEADLINE_EXCEEDED]);
}
