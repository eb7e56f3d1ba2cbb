import { describe, expect, it } from '@jest/globals';
import { Story } from '../testing/story.spec-support';
import { reactionsOf } from './reactions';
import type { SystemCommand } from './system-commands';

const paper = {
  proof: 'voucher',
  proofNumber: 'PZ-001',
  date: '2026-03-03',
  money: { amount: '10', currency: 'CNY' },
} as const;
const shared: SystemCommand = {
  name: 'NoteSharedProof',
  payload: { proof: 'voucher', proofNumber: ' ＰＺ－００１ ', arrivalId: 'a', projectId: 'other', reason: '分割证明' },
};

function recorded(): Story {
  const story = Story.lead();
  story.do('officer', 'RecordFundArrival', paper);
  return story;
}

describe('what one project asks of another', () => {
  it('each project on which a paper stands is asked to note it, by the event that says so', () => {
    const story = Story.lead();
    story.provenElsewhere = ['one', 'two'].map((projectId) => ({ ...paper, projectId, projectName: projectId }));
    const [event] = story.do('officer', 'RecordFundArrival', { ...paper, elsewhereReason: '分割证明' });
    if (event?.type !== 'FundArrivalRecorded') throw new Error('nothing was recorded');
    expect(reactionsOf(event).map(({ command, target }) => [target, command.name, command.payload])).toEqual(
      ['one', 'two'].map((id) => [
        { kind: 'project', id },
        'NoteSharedProof',
        {
          arrivalId: event.data.id,
          projectId: story.project.id,
          proof: 'voucher',
          proofNumber: 'PZ-001',
          reason: '分割证明',
        },
      ]),
    );
  });

  it('most events ask nothing', () => {
    expect(recorded().events.flatMap(reactionsOf)).toEqual([]);
  });

  it('the other project notes it in its own history, however the number was typed', () => {
    const story = recorded();
    const before = story.project;
    const [event] = story.note(shared);
    expect(event).toMatchObject({ type: 'ProofSharedElsewhere', actor: { kind: 'system' }, data: { arrivalId: 'a' } });
    expect(story.project).toEqual({ ...before, seq: before.seq + 1, lastRecordedAt: story.project.lastRecordedAt });
  });

  it('is refused where the paper does not stand any more, or the project has ended', () => {
    const story = recorded();
    const arrivalId = story.project.fundArrivals[0]?.id ?? '';
    story.do('centre-head', 'WithdrawFundArrival', { arrivalId, reason: '误录' });
    expect(story.askBy('system', shared)).toMatchObject({ ok: false, code: 'PROOF_NOT_HERE' });
    const ended = recorded();
    ended.do('deputy', 'TerminateProject', { reason: '撤资', cause: 'objective' });
    expect(ended.askBy('system', shared)).toMatchObject({ ok: false, code: 'PROJECT_STATUS' });
    // What it asked itself and did not get, an ended project still keeps.
    const refusal = {
      reactionId: 'r',
      target: { kind: 'project', id: 'other' },
      command: 'NoteSharedProof',
      code: 'X',
    };
    expect(ended.note({ name: 'NoteRefusal', payload: refusal })).toMatchObject([{ type: 'ReactionRefused' }]);
  });

  it('no person gives such a command, whatever the office', () => {
    for (const who of ['officer', 'centre-head', 'mayor', 'supervisor']) {
      expect(recorded().askBy(who, shared)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    }
  });
});
