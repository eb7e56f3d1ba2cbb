import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@bangban/kernel';
import { matter, MeetingTeller, projectNo } from '../../testing/meetings.spec-support';
import { openDecisions } from './meeting-time';
import { MEETING_FILE } from './meeting.decider';
import { evolveMeeting } from './meeting.evolve';

const small = fc.integer({ min: 1, max: 5 });
const decided = fc.record({
  limit: fc.integer({ min: 1, max: 30 }),
  unitId: fc.constantFrom('park', 'housing', 'gone'),
});
/** What anybody may do, in whatever order, with whatever numbers. */
const step = fc.oneof(
  fc.record({ do: fc.constant('gather' as const), found: fc.array(small, { maxLength: 4 }) }),
  fc.record({ do: fc.constant('order' as const), shift: small }),
  fc.record({ do: fc.constant('drop-line' as const), no: small }),
  fc.record({ do: fc.constantFrom('close-agenda', 'open', 'close', 'issue', 'cancel', 'tick') }),
  fc.record({ do: fc.constant('postpone' as const), days: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ do: fc.constant('note' as const), no: small }),
  fc.record({ do: fc.constant('decide' as const), no: small, what: decided }),
  fc.record({ do: fc.constant('amend' as const), no: small, what: decided }),
  fc.record({ do: fc.constant('drop' as const), no: small }),
  // A reaction is carried, in whatever order and however often; its project takes it or does not.
  fc.record({ do: fc.constant('carry' as const), which: fc.nat(20), takes: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

/** The projects, with their receipts: a key is answered once, and the same again. */
class Projects {
  readonly items = new Map<string, { readonly itemId: string; readonly decisionNo: number }>();
  private readonly answers = new Map<string, string | null>();
  private readonly told = new Set<string>();

  carry(teller: MeetingTeller, which: number, takes: boolean): void {
    const reaction = teller.asked[which % Math.max(1, teller.asked.length)];
    if (!reaction?.about) return;
    const { about, command, target } = reaction;
    const [decisionNo = 0, attempt = 0] = about.split('/').map(Number);
    const { unitId } = command.payload as { readonly unitId: string };
    if (!this.answers.has(about)) {
      const code = unitId === 'gone' ? 'UNIT_UNKNOWN' : takes ? null : 'PROJECT_STATUS';
      this.answers.set(about, code);
      if (code === null) this.items.set(about, { itemId: projectNo(100 + this.items.size), decisionNo });
    }
    // A crash between the steps: the telling comes with the next time.
    if (which % 3 === 0 || this.told.has(about)) return;
    this.told.add(about);
    const code = this.answers.get(about) ?? null;
    const item = this.items.get(about);
    if (item) {
      const payload = { decisionNo, attempt, itemId: item.itemId, itemNo: 1 };
      teller.gives('system', { name: 'NoteCarried', payload });
    } else if (code !== null) {
      const payload = { reactionId: about, target, command: command.name, code, about };
      teller.gives('system', { name: 'NoteRefusal', payload });
    }
  }
}

function take(teller: MeetingTeller, projects: Projects, asked: Step): void {
  const by = 'officer';
  switch (asked.do) {
    case 'gather':
      teller.does(by, 'GatherAgenda', {}, { candidates: [...new Set(asked.found)].map((no) => matter(no)) });
      return;
    case 'order': {
      const { order } = teller.meeting;
      const turn = asked.shift % Math.max(1, order.length);
      teller.does(by, 'OrderLines', { order: [...order.slice(turn), ...order.slice(0, turn)] });
      return;
    }
    case 'drop-line':
      teller.does(by, 'DropLine', { lineNo: asked.no, reason: '撤下' });
      return;
    case 'postpone':
      teller.does(by, 'PostponeMeeting', { day: addDays('2026-03-13', asked.days), time: '10:00', reason: '改期' });
      return;
    case 'wait':
      teller.now = new Date(Date.parse(teller.now) + asked.hours * 3_600_000).toISOString();
      return;
    case 'note':
      teller.does(by, 'NoteLine', { lineNo: asked.no, words: '议', settled: asked.no % 2 === 0 });
      return;
    case 'decide':
      teller.does(by, 'DecideLine', { lineNo: asked.no, text: '办', ...asked.what, unitId: 'park' });
      return;
    case 'amend':
      teller.does(by, 'AmendDecision', { decisionNo: asked.no, text: '改办', ...asked.what, unitId: 'housing' });
      return;
    case 'drop':
      teller.does(by, 'DropDecision', { decisionNo: asked.no, reason: '撤销' });
      return;
    case 'carry':
      projects.carry(teller, asked.which, asked.takes);
      return;
    default:
      plain(teller, asked.do);
  }
}

function plain(teller: MeetingTeller, what: string): void {
  if (what === 'close-agenda') teller.does('officer', 'CloseAgenda', { unitIds: [] });
  if (what === 'open') teller.does('officer', 'OpenSession', {});
  if (what === 'close') teller.does('officer', 'CloseSession', {});
  if (what === 'issue') teller.does('deputy', 'IssueMinutes', {}, { lastNumber: 3 });
  if (what === 'cancel' && teller.meeting.lines.length > 4) teller.does('deputy', 'CancelMeeting', { reason: '取消' });
  if (what === 'tick') teller.gives('system', { name: 'SettleMeeting', payload: {} });
}

/** From its calling, or from the room: a random walk alone would seldom get that far. */
const started = (inSession: boolean): MeetingTeller => (inSession ? MeetingTeller.inSession() : MeetingTeller.called());

describe('whatever is done with a meeting, in whatever order', () => {
  const walks = fc.record({ inSession: fc.boolean(), steps: fc.array(step, { maxLength: 40 }) });

  it('a decision is one item, or stands as open: never lost, never twice', () => {
    fc.assert(
      fc.property(walks, ({ inSession, steps }) => {
        const teller = started(inSession);
        const projects = new Projects();
        for (const each of steps) take(teller, projects, each);
        const { decisions, status } = teller.meeting;
        for (const { attempt, itemId, no, state } of decisions) {
          const made = [...projects.items.values()].filter(({ decisionNo }) => decisionNo === no);
          expect(made.length).toBeLessThanOrEqual(1);
          if (state === 'carried') expect(made[0]?.itemId).toBe(itemId);
          // One that is open or was given up has no item, but for one whose project's word is still on its way.
          else if (state !== 'asked') expect(made).toEqual([]);
          const asked = teller.asked.filter(({ about }) => about?.startsWith(`${no}/`));
          expect(asked.map(({ about }) => about)).toEqual(
            Array.from({ length: attempt }, (_, at) => `${no}/${at + 1}`),
          );
        }
        if (status === 'issued') expect(openDecisions(decisions)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('the order holds every matter that stands once, and the events give the state', () => {
    fc.assert(
      fc.property(walks, ({ inSession, steps }) => {
        const teller = started(inSession);
        for (const each of steps) take(teller, new Projects(), each);
        const { lines, order } = teller.meeting;
        const stands = lines.flatMap(({ dropped, no }) => (dropped ? [] : [no]));
        expect([...order].sort((one, other) => one - other)).toEqual(stands);
        const events = JSON.parse(JSON.stringify(teller.events)) as typeof teller.events;
        expect(events.reduce<typeof teller.stand.state>(evolveMeeting, null)).toEqual(teller.meeting);
      }),
      { numRuns: 300 },
    );
  });

  it('looked at often or once, late: the same happens as of the same instants', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }), (hours) => {
        const [often, once] = [MeetingTeller.called(), MeetingTeller.called()];
        for (const each of hours) {
          take(often, new Projects(), { do: 'wait', hours: each });
          take(often, new Projects(), { do: 'tick' });
        }
        once.now = often.now;
        take(once, new Projects(), { do: 'tick' });
        const happened = ({ events }: MeetingTeller) => events.map(({ fact }) => fact);
        expect(happened(once)).toEqual(happened(often));
      }),
      { numRuns: 300 },
    );
  });

  it('minutes that are issued never change', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const teller = MeetingTeller.inSession();
        teller.does('officer', 'CloseSession', {});
        teller.does('deputy', 'IssueMinutes', {}, { lastNumber: 0 });
        const { meeting } = teller;
        for (const each of steps) take(teller, new Projects(), each);
        expect(teller.meeting).toBe(meeting);
        expect(MEETING_FILE.statusOf(meeting)).toBe('issued');
      }),
      { numRuns: 200 },
    );
  });
});
