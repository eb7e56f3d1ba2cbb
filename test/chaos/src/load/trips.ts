import { Desk, DeskClient, type DeskOptions } from './desk-client';

const COMPANIES = 4;
/** A project takes no follower who is unknown. */
const NOBODY = 'nobody-of-the-town';

/**
 * 外出招商, one trip after the other: companies met, most of which become leads, each asked for by two at once. One of the leads
 * names a follower who is unknown, so that its refusal comes back to the trip.
 */
export class TripDesk extends Desk {
  private groupId: string | null = null;
  private trips = 0;

  constructor(options: DeskOptions) {
    super(new DeskClient('trip', options), options, 5_000);
  }

  protected async round(): Promise<void> {
    const { random } = this.options;
    this.trips += 1;
    const groupId = await this.group();
    const day = await this.client.today();
    const calls = Array.from({ length: COMPANIES }, (_, nth) => ({
      investorId: null,
      company: `某装备有限公司 ${this.trips}-${nth}`,
      met: '总经理',
      note: null,
      interest: 'strong',
    }));
    const said = { purpose: '对接装备企业', places: ['苏州'], from: day, to: day, memberIds: ['promoter'] };
    const trip = { groupId, direction: 'out', ...said, calls };
    const { id } = (await this.client.give('promoter', '/api/trips', trip)).body;
    if (id === undefined) return;
    for (let callNo = 1; callNo <= COMPANIES; callNo += 1) {
      if (random.chance(0.2)) continue;
      const lead = {
        callNo,
        name: `来访线索 ${this.trips}-${callNo}`,
        industry: '装备制造',
        money: null,
        introducingUnitId: 'promotion-bureau',
        followerId: random.chance(0.15) ? NOBODY : 'promoter',
      };
      const turn = (who: string): Promise<unknown> =>
        this.client.give(who, `/api/trips/${id}/commands/turn-into-lead`, lead);
      await Promise.all([turn('promoter'), turn('bureau-head')]);
    }
  }

  private async group(): Promise<string> {
    if (this.groupId !== null) return this.groupId;
    const said = {
      form: 'industry-group',
      name: '装备招商组',
      unitId: 'promotion-bureau',
      leaderIds: ['bureau-head', 'promoter'],
    };
    const { body } = await this.client.give('bureau-head', '/api/groups', {
      ...said,
      industry: '装备制造',
      place: null,
    });
    if (body.id === undefined) throw new Error(`No promotion group: ${body.code ?? 'no reason'}`);
    this.groupId = body.id;
    return body.id;
  }
}
