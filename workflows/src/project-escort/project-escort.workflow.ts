import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import { Escort } from './escort';
import type { EscortStart } from './project-escort.messages';

/**
 * The life of one project, from the first lead to the end of aftercare: 一个项目、一抓到底. Each run escorts one
 * stage; the next stage (or the same one, when the history has grown long) is a new run of the same workflow. A project
 * that is at an end finishes the run in the task that learns it.
 *
 * Every stage is escorted alike: it is opened, its checklist issued, and then all that time decides is seen to until the
 * project leaves it. What differs between 线索, 意向, 签约, 开工 and 投产 (items, routines, gates, limits) is policy, and
 * what is waited for says so.
 */
export async function projectEscort(start: EscortStart): Promise<void> {
  const escort = new Escort(start);
  await escort.seeOpened();
  await escort.seeThrough();
  await condition(allHandlersFinished);
  if (!escort.ended) await continueAsNew<typeof projectEscort>(escort.carried());
}
