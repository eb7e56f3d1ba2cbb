import type { Batch } from '../batch';
import { ROUTINE } from '../duty/duties';
import type { ProjectState } from '../project/project.state';
import { armRoutine, satisfyRoutines } from './routines';
import { stillFromNow } from './stillness';

/**
 * After a lead was judged. Given up, nobody owes it anything and nobody is told that it stands still; taken up again, what comes
 * again and again begins anew. Judgements from before reasons were coded leave all of that as it was.
 */
export function followJudgement(batch: Batch, before: ProjectState['judgement']): void {
  satisfyRoutines(batch, 'judgement');
  const { clocks, judgement, stage, stillness } = batch.project;
  for (const routine of batch.ctx.policy.stages[stage].routines) {
    const clock = ROUTINE + routine.key;
    const isStopped = (clocks[clock]?.state ?? 'stopped') === 'stopped';
    if (judgement?.lost !== undefined && !isStopped) batch.add('ProjectClockStopped', { clock, why: 'given-up' });
    if (before?.lost !== undefined && judgement?.lost === undefined && isStopped && routine.kind === 'cadence') {
      armRoutine(batch, routine, batch.ctx.now, 'taken-up');
    }
  }
  if (judgement?.lost !== undefined && stillness?.clock) stillFromNow(batch, null);
  if (before?.lost !== undefined && judgement?.lost === undefined && !stillness?.clock) stillFromNow(batch, stage);
}
