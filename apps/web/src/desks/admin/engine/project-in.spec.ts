import { describe, expect, it } from '@jest/globals';
import { projectIn } from './project-in';

const ID = '0b7f1c9e-52d4-4c3e-9a53-1f2e3d4c5b6a';

describe('a project', () => {
  it('is found by id, by address and by the id of its workflow', () => {
    expect(
      [ID, `https://bangban.example/projects/${ID}?tab=history`, ` project/${ID.toUpperCase()} `].map(projectIn),
    ).toEqual([ID, ID, ID]);
    expect(['', '年产十万套', ID.slice(1)].map(projectIn)).toEqual([null, null, null]);
  });
});
