import { describe, expect, it } from '@jest/globals';
import { reactionsOf } from '../reaction/reactions';
import type { SystemCommand } from '../reaction/system-commands';
import { replay } from '../replay/replay';
import { CITY } from '../testing/city.spec-support';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const decidedIn = { meetingId: 'f0000000-0000-4000-8000-000000000116', decisionNo: 2, attempt: 1, chairId: 'deputy' };
const carry = (more: object = {}): SystemCommand => ({
  name: 'CarryDecision',
  payload: { text: '由园区落实用地，\n五日内办结。', unitId: 'park', personId: null, limit: 5, decidedIn, ...more },
});

describe('what a meeting decided about a project', () => {
  it('is an item like any other, issued by the system, that names the meeting; the meeting is told of it', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    const events = story.note(carry());
    const [added] = story.of('HelpItemAdded', events);
    if (!added) throw new Error('no item');
    expect(added).toMatchObject({ actor: { kind: 'system' }, data: { title: '由园区落实用地，', decidedIn } });
    const item = story.item(added.data.itemId);
    expect(item).toMatchObject({ state: 'issued', unitId: 'park', personId: 'park-handler', limit: 5, decidedIn });
    expect(item.clocks['sign-for']?.state).toBe('running');
    const payload = { decisionNo: 2, attempt: 1, itemId: item.id, itemNo: item.no };
    expect(events.flatMap(reactionsOf)).toEqual([
      { target: { kind: 'meeting', id: decidedIn.meetingId }, command: { name: 'NoteCarried', payload } },
    ]);
  });

  it('is given again by a replay of the rules in force, with all that followed', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    story.note(carry());
    story.tick('2026-04-20 10:00');
    const { calendar, events, now, policy } = story;
    const sources = { policy: () => policy, calendar: () => calendar, directory: () => CITY };
    const again = replay(events, sources, { from: null, until: now, policy: null, watched: 'as-recorded' });
    expect(again.events).toEqual(events);
  });

  it('is refused where the project rests or has ended, or unit and person do not fit any more', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    expect(story.askBy('system', carry({ unitId: 'gone' }))).toMatchObject({ ok: false, code: 'UNIT_UNKNOWN' });
    expect(story.askBy('system', carry({ personId: 'land-head' }))).toMatchObject({ code: 'PERSON_NOT_IN_UNIT' });
    expect(story.askBy('officer', carry())).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    story.do('deputy', 'TerminateProject', { reason: '撤资', cause: 'objective' });
    expect(story.askBy('system', carry())).toMatchObject({ ok: false, code: 'PROJECT_STATUS' });
  });
});
