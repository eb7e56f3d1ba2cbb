import { setTimeout as pause } from 'node:timers/promises';
import { Desk, DeskClient, type DeskOptions, type Outcome } from './desk-client';

interface MeetingNow {
  readonly meeting: {
    readonly status: string;
    readonly lines: readonly { readonly no: number }[];
    readonly decisions: readonly { readonly no: number; readonly state: string }[];
  };
}

type Act = (who: string, name: string, body?: object) => Promise<Outcome>;

const MATTERS = 3;
/** Looks at what became of decisions, before whoever waits goes on with the next meeting. */
const LOOKS = 400;
const LOOK_MS = 150;
const UNITS = ['natural-resources', 'park'];

/**
 * 调度会, one after the other: called ad hoc for today, about projects of the town, with decisions that go to them, one of which
 * may name a person of another unit. What a project refuses is dropped; the minutes are issued when nothing is open.
 */
export class MeetingDesk extends Desk {
  constructor(options: DeskOptions) {
    super(new DeskClient('meeting', options), options, 500);
  }

  protected async round(): Promise<void> {
    const { random, town } = this.options;
    const day = await this.client.today();
    const called = { kind: 'ad-hoc', chairId: 'mayor', place: '一号会议室', day, time: '09:00' };
    const { id } = (await this.client.give('officer', '/api/meetings', called)).body;
    if (id === undefined) return;
    const act: Act = (who, name, body = {}) => this.client.give(who, `/api/meetings/${id}/commands/${name}`, body);
    for (let matter = 0; matter < MATTERS; matter += 1) {
      const project = random.pick(town.open);
      if (project) await act('officer', 'add-line', { projectId: project.id, title: '请协调' });
    }
    await act('officer', 'close-agenda', { unitIds: [] });
    await act('officer', 'open-session');
    const { lines } = (await this.look(id)).meeting;
    for (const { no } of lines) {
      const decided = { lineNo: no, text: '限期落实', unitId: random.pick(UNITS), limit: random.between(1, 5) };
      await act('officer', 'decide-line', decided);
      if (random.chance(0.5)) await act('officer', 'decide-line', { ...decided, text: '另行落实' });
    }
    await act('officer', 'close-session');
    await this.follow(id, act);
  }

  private async follow(id: string, act: Act): Promise<void> {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const { decisions, status } = (await this.look(id)).meeting;
      // Called shortly before midnight, it was not opened on its day.
      if (status !== 'minutes') return;
      for (const { no, state } of decisions) {
        if (state === 'refused') await act('officer', 'drop-decision', { decisionNo: no, reason: '项目未受理' });
      }
      if (decisions.every(({ state }) => state === 'carried' || state === 'dropped')) {
        await act('mayor', 'issue-minutes');
        return;
      }
      await pause(LOOK_MS);
    }
  }

  private look = (id: string): Promise<MeetingNow> => this.client.read(`/api/meetings/${id}`);
}
