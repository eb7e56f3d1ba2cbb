import { CONTEST_VERDICTS } from '@bangban/contract/vocabulary';
import { Desk, DeskClient, type DeskOptions } from './desk-client';

/** Who registers for which unit; whoever of the two is later is contested. */
const UNITS = [
  ['promoter', 'promotion-bureau', 'promoter'],
  ['park-head', 'park', 'park-head'],
] as const;

/** 线索争议: two units register leads of one company in the same moment; most contests are decided, in every way. */
export class ContestDesk extends Desk {
  private companies = 0;

  constructor(options: DeskOptions) {
    super(new DeskClient('contest', options), options, 4_000);
  }

  protected async round(): Promise<void> {
    const { random } = this.options;
    this.companies += 1;
    const name = `某半导体材料有限公司 ${this.companies}`;
    const company = { name, country: 'CN', code: null, group: null, parentId: null };
    const investorId = (await this.client.give('promoter', '/api/investors', company)).body.id;
    if (investorId === undefined) return;
    const made = await Promise.all(
      UNITS.map(([who, introducingUnitId, followerId]) =>
        this.client.give(who, '/api/projects', {
          name: `${name} ${introducingUnitId}`,
          industry: '装备制造',
          introducingUnitId,
          followerId,
          investorId,
          landingUnitId: null,
          money: null,
        }),
      ),
    );
    const verdict = random.pick(CONTEST_VERDICTS);
    for (const { body } of made) {
      const id = body.project?.id;
      // Of the one that is not contested it is refused: nobody has to look first.
      if (id === undefined || random.chance(0.2)) continue;
      const said = { verdict, reason: '核对登记和对接记录' };
      await this.client.give('deputy', `/api/projects/${id}/commands/decide-lead-contest`, said);
    }
  }
}
