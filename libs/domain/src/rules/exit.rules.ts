import { centreHead, helpdesk, inCharge, ownLeader, principalLeader } from '../authority/grants';
import type { Batch } from '../batch';
import { isOpenItem } from '../help-item/item-states';
import { missingAtGate } from '../duty/gates';
import type { ProjectExit } from '../project/project.state';
import { openCommitments } from '../project/commitments';
import { endCommitments } from '../steps/commitments';
import { endForms } from '../steps/forms';
import { stopProjectClocks } from '../steps/routines';
import { voidItem } from './item-moves.rules';
import { resume as goOn } from './suspension';
import { ACTIVE, OPEN, type ProjectRule, refuse } from './rule';

/** 终止、转出: open items are voided, clocks stop, breaches stay. */
function end(batch: Batch, exit: Omit<ProjectExit, 'at'>): void {
  for (const item of batch.items()) {
    if (isOpenItem(item.state)) voidItem(batch, item.id, exit.reason);
  }
  endForms(batch, exit.kind);
  endCommitments(batch, exit.kind);
  stopProjectClocks(batch, exit.kind);
  batch.add('ProjectEnded', { ...exit, at: batch.ctx.now });
}

export const resume: ProjectRule<'Resume'> = {
  name: 'Resume',
  target: 'project',
  in: ['shelved'],
  authority: [centreHead, ownLeader, inCharge],
  allOpenItems: true,
  apply(batch, { reason }) {
    goOn(batch, reason);
    return null;
  },
};

/** Only human causes lead to accountability (R27), so the cause is recorded. */
export const terminateProject: ProjectRule<'TerminateProject'> = {
  name: 'TerminateProject',
  target: 'project',
  in: OPEN,
  authority: [ownLeader, inCharge, principalLeader],
  allOpenItems: true,
  formal: true,
  comparesSeq: true,
  apply(batch, { reason, cause }) {
    end(batch, { kind: 'terminated', reason, cause });
    return null;
  },
};

export const transferOut: ProjectRule<'TransferOut'> = {
  name: 'TransferOut',
  target: 'project',
  in: OPEN,
  authority: [ownLeader, inCharge, principalLeader],
  allOpenItems: true,
  formal: true,
  comparesSeq: true,
  apply(batch, { reason, cause }) {
    end(batch, { kind: 'transferred', reason, cause });
    return null;
  },
};

/** 办结归档: the good end, after aftercare; nothing may be open. */
export const closeProject: ProjectRule<'CloseProject'> = {
  name: 'CloseProject',
  target: 'project',
  in: ACTIVE,
  authority: [helpdesk, centreHead, ownLeader],
  allOpenItems: true,
  comparesSeq: true,
  guard({ world, project, ctx }) {
    if (project.stage !== 'production') return refuse('WRONG_STAGE', { stage: project.stage, needed: 'production' });
    const missing = missingAtGate(world, ctx);
    if (missing.length > 0) return refuse('GATE_NOT_MET', { to: 'closed', missing });
    const open = openCommitments(project).length;
    return open > 0 ? refuse('COMMITMENTS_OPEN', { count: open }) : null;
  },
  apply(batch, { reason }) {
    end(batch, { kind: 'closed', reason, cause: null });
    return null;
  },
};
