import type { EscortStep } from '@bangban/activities';
import type { ComesNext, EscortFact } from '@bangban/domain';
import type { Waiting } from '../keeper/keeper';

/** The name of what is done: that of what falls due first. Facts of earlier builds do not say what that is. */
export function stepTowards({ doubted, fact }: Pick<Waiting<EscortFact>, 'doubted' | 'fact'>): EscortStep {
  if (doubted) return 'askRecord';
  const { next } = fact;
  if (next?.kind === 'stage-opening') return 'openStage';
  return next?.rung ? stepOfRung(next, next.rung) : 'settleDeadlines';
}

function stepOfRung({ clock }: ComesNext, rung: NonNullable<ComesNext['rung']>): EscortStep {
  if (rung === 'breach') return 'recordBreach';
  if (rung !== 'reminder' && rung !== 'early-reminder') return 'escalate';
  return clock?.startsWith('routine:') ? 'askForFollowUp' : 'remind';
}
