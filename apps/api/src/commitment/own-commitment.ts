import type { ownCommitment } from '@bangban/contract';
import { isBreached, limitDay } from '@bangban/kernel';
import {
  type Commitment,
  commitmentClock,
  commitmentsOf,
  confirmingClock,
  deliveryStep,
  type ProjectState,
} from '@bangban/domain';
import type { RecordClock } from '@bangban/persistence';
import type { z } from 'zod';

type Told = z.output<typeof ownCommitment>;

/** What the company is told of promises: what was recorded wrongly is nobody's any more. */
export function ownCommitments(project: ProjectState, clock: RecordClock): Told[] {
  return commitmentsOf(project)
    .filter(({ state }) => state !== 'withdrawn')
    .map((each) => told(each, project, clock));
}

function told(commitment: Commitment, { clocks, status }: ProjectState, { now, utcOffsetMinutes }: RecordClock): Told {
  const step = deliveryStep(commitment);
  const { claim, dueOn, ended, granted, id, returned, money, no, refused, side, state, unitId, what } = commitment;
  const own = clocks[commitmentClock(no)];
  const asked = state === 'claimed' ? clocks[confirmingClock(no)] : undefined;
  const runs = own?.state === 'running';
  return {
    id,
    no,
    side,
    what,
    unitId,
    money,
    state,
    step,
    returned: step === 'application' ? (returned?.reason ?? null) : null,
    granted: granted ? { money: granted.money, words: granted.words } : null,
    dueOn: runs ? limitDay(own, utcOffsetMinutes).date : dueOn,
    dueOnProvisional: runs ? own.provisional : commitment.provisional,
    late: runs && status === 'active' && (own.due <= now || isBreached(own)),
    keptLate: ended?.late ?? false,
    claim: claim && { at: claim.at, words: claim.words, number: claim.number },
    confirmBy: asked?.state === 'running' ? limitDay(asked, utcOffsetMinutes).date : null,
    confirmByProvisional: asked?.provisional ?? false,
    refused: refused?.reason ?? null,
    endedAt: ended?.at ?? null,
    reason: state === 'waived' ? (ended?.reason ?? null) : null,
  };
}
