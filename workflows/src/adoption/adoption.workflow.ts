import { continueAsNew, setCurrentDetails, setHandler } from '@temporalio/workflow';
import { adoptionQuery, type AdoptionStart } from './adoption.messages';
import { adoptNextProjects } from './adoption.proxies';

/** Pieces in one history: each is an activity of a handful of events. */
const PIECES = 200;

/**
 * What was published is taken over by every open project, piece by piece in the order of their ids. Where it stands is kept
 * in the record with each piece, so that a run which begins anew goes on where the last one was.
 */
export async function adoptAcrossProjects({ adoptionId, projects = 0 }: AdoptionStart): Promise<void> {
  let done = projects;
  setHandler(adoptionQuery, () => ({ projects: done }));
  for (let pieces = 0; pieces < PIECES; pieces += 1) {
    const piece = await adoptNextProjects(adoptionId);
    done += piece.projects;
    setCurrentDetails(`projects done: ${done}`);
    if (piece.done) return;
  }
  await continueAsNew<typeof adoptAcrossProjects>({ adoptionId, projects: done });
}
