import { describe, expect, it } from '@jest/globals';
import type { AvailableCommand } from './available-commands';
import { availableCommands } from './available-commands';
import { COMMAND_NAMES } from './rules/command-names';
import { RULES } from './rules/table';
import { BARE_POLICY } from './testing/policies.spec-support';
import { Story } from './testing/story.spec-support';
import { EMPTY_WORLD } from './world';

const offered = (list: readonly AvailableCommand[], itemId: string | null): readonly string[] =>
  list.filter((entry) => entry.allowed && entry.itemId === itemId).map(({ command }) => command);

function begin(): { story: Story; itemId: string } {
  const story = Story.lead({ policy: BARE_POLICY });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  return { story, itemId: story.handled({ investorConfirms: true }) };
}

describe('what a screen offers', () => {
  it('to a unit: to work on its own item, evidence included, and nothing on the project', () => {
    const { story, itemId } = begin();
    expect(offered(story.available('land-handler'), itemId)).toEqual([
      'RecordEvidence',
      'NoteProgress',
      'ReportDone',
      'RaiseHelpItem',
      'AcceptLackingPaper',
      'AskPause',
      'AskExtension',
      'AskCoUnit',
      'TakeBack',
    ]);
    expect(offered(story.available('land-handler'), null)).toEqual([]);
    expect(offered(story.available('park-handler'), itemId)).toEqual([]);
  });

  it('to the investor nothing, until a result waits for the confirmation', () => {
    const { story, itemId } = begin();
    expect(offered(story.available('investor'), itemId)).toEqual([]);
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.do('officer', 'VerifyHelpItem', { itemId });
    expect(offered(story.available('investor'), itemId)).toEqual(['ConfirmClosing', 'RefuseClosing']);
  });

  it('to an administrator nothing at all, with the reason in both languages', () => {
    const list = begin().story.available('audit-admin');
    expect(list.filter(({ allowed }) => allowed)).toEqual([]);
    expect(list[0]?.reason).toEqual({
      zh: '系统、安全、审计管理员不得办理业务。',
      en: 'System, security and audit administrators may not act on business.',
    });
  });

  it('a question to whom it was put', () => {
    const { story, itemId } = begin();
    story.tick('2026-03-16 09:00');
    const [question] = story.item(itemId).escalations;
    const entry = story.available('leader').find(({ command }) => command === 'AnswerEscalation');
    expect(entry).toMatchObject({ itemId, escalationId: question?.id, allowed: true });
    expect(story.available('deputy').find(({ command }) => command === 'AnswerEscalation')?.code).toBe('FORBIDDEN');
  });

  it('says what a gate lacks before anybody tries', () => {
    const story = Story.lead();
    story.tick();
    const gate = story.available('officer').find(({ command }) => command === 'AdvanceStage');
    expect(gate).toMatchObject({ allowed: false, code: 'GATE_NOT_MET' });
    expect(gate?.reason?.zh).toContain('明确包保领导');
  });

  it('knows every command of a project once, each item command for each open item, of a closed one only the way back', () => {
    const { story, itemId } = begin();
    const other = story.handled();
    story.close(other);
    const list = story.available('officer');
    const projectCommands = COMMAND_NAMES.filter((name) => RULES[name].target === 'project');
    expect(list.filter((entry) => entry.itemId === null).map(({ command }) => command)).toEqual(projectCommands);
    expect(new Set(list.map((entry) => entry.itemId))).toEqual(new Set([null, itemId, other]));
    expect(list.filter((entry) => entry.itemId === other).map(({ command }) => command)).toEqual(['TakeBack']);
  });

  it('is empty where there is no project', () => {
    expect(availableCommands(EMPTY_WORLD, begin().story.context('officer'))).toEqual([]);
  });
});
