import type { Stage } from '@bangban/domain';
import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import { Escort } from './escort';
import type { EscortStart } from './project-escort.messages';

/**
 * The life of one project, from the first lead to the end of aftercare: 一个项目、一抓到底. Each run escorts one
 * stage; the next stage (or the same one, when the history has grown long) is a new run of the same workflow. A project
 * that is at an end finishes the run in the task that learns it.
 */
export async function projectEscort(start: EscortStart): Promise<void> {
  const escort = new Escort(start);
  await STORY[escort.stage](escort);
  await condition(allHandlersFinished);
  if (!escort.ended) await continueAsNew<typeof projectEscort>(escort.carried());
}

const STORY: Readonly<Record<Stage, (escort: Escort) => Promise<void>>> = {
  lead,
  intent,
  signing,
  commencement,
  production,
};

/** 线索: somebody is interested. The investor is answered, the lead judged, contact kept. */
async function lead(escort: Escort): Promise<void> {
  await escort.seeOpened();
  await escort.seeThrough();
}

/** 意向: both sides want it. A leader answers for it, five parties and a plan are put together, terms are worked out. */
async function intent(escort: Escort): Promise<void> {
  await escort.seeOpened();
  await escort.seeThrough();
}

/** 签约: a contract binds. Company, site, approvals and permits, until works can begin; fulfilment is proven. */
async function signing(escort: Escort): Promise<void> {
  await escort.seeOpened();
  await escort.seeThrough();
}

/** 开工: it is being built. Utilities, inspections, funds, obstacles on site, until production can begin. */
async function commencement(escort: Escort): Promise<void> {
  await escort.seeOpened();
  await escort.seeThrough();
}

/** 投产: it produces, and is not dropped: policies are delivered, aftercare calls made, until the project is closed. */
async function production(escort: Escort): Promise<void> {
  await escort.seeOpened();
  await escort.giveAftercare();
}
