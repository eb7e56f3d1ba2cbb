import { setCurrentDetails } from '@temporalio/workflow';
import type { DigestStart } from './digest.messages';
import { tellDigest } from './digest.proxies';

/** One person's digest of one day, started by their schedule. Its message leaves as every delivery does. */
export async function dailyDigest({ personId }: DigestStart): Promise<void> {
  const outcome = await tellDigest(personId);
  setCurrentDetails(outcome);
}
