import { describe, expect, it } from '@jest/globals';
import type { HelpItemState, ProjectState } from '@bangban/domain';
import { openOnFile } from './open-counts';

const question = {} as ProjectState['escalations'][number];
const item = (state: HelpItemState['state'], asked = 0) => ({
  state,
  escalations: Array(asked).fill(question) as never,
});
const sign = (cleared: boolean) => ({ cleared: cleared ? {} : null }) as NonNullable<ProjectState['signs']>[number];
const promise = (state: string) => ({ state }) as NonNullable<ProjectState['commitments']>[number];

describe('what is open by the tab that shows it', () => {
  const project = {
    status: 'active' as const,
    escalations: [question],
    signs: [sign(false), sign(true), sign(false)],
    commitments: [promise('running'), promise('kept'), promise('claimed'), promise('withdrawn')],
  };
  const items = [item('in-progress', 2), item('closed'), item('void'), item('issued', 1)];

  it('counts items, promises, questions of the project and of its items, and signs that nobody has cleared', () => {
    expect(openOnFile({ items, project })).toEqual({ checklist: 2, money: 2, escalations: 4, aftercare: 2 });
  });

  it('counts no sign of a project that has ended', () => {
    expect(openOnFile({ items: [], project: { ...project, status: 'terminated' } })).toMatchObject({ aftercare: 0 });
  });
});
