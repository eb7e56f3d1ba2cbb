import { Desk, DeskClient, type DeskOptions } from './desk-client';

/** What was acknowledged of one complaint, in its order, by the event that each act is. */
export interface AcknowledgedComplaint {
  readonly id: string;
  readonly confidential: boolean;
  readonly events: string[];
}

/** 客商投诉: lodged by the company, taken on, answered, said to be settled or not and decided; some stop on the way. */
export class ComplaintDesk extends Desk {
  readonly acknowledged: AcknowledgedComplaint[] = [];

  constructor(options: DeskOptions) {
    super(new DeskClient('complaint', options), options, 1_500);
  }

  protected async round(): Promise<void> {
    const { random, town } = this.options;
    const project = random.pick(town.open);
    if (!project) return;
    const confidential = random.chance(0.4);
    const lodged = await this.client.give('investor', '/api/complaints', {
      projectId: project.id,
      contactId: null,
      subject: 'delay',
      words: '办理拖延',
      itemId: null,
      unitId: 'park',
      confidential,
    });
    const { id } = lodged.body;
    if (lodged.status >= 300 || id === undefined) return;
    const complaint: AcknowledgedComplaint = { id, confidential, events: ['ComplaintLodged'] };
    this.acknowledged.push(complaint);
    const satisfied = random.chance(0.5);
    const rated = { satisfied, reason: satisfied ? null : '仍未办结' };
    const course = [
      ['officer', 'accept', { handlerId: 'officer' }, 'ComplaintAccepted'],
      ['officer', 'answer', { words: '已催办' }, 'ComplaintAnswered'],
      ['investor', 'rate', rated, satisfied ? 'ComplaintSettled' : 'ComplaintReopened'],
      ['centre-head', 'decide', { words: '本周办结' }, 'ComplaintDecided'],
    ] as const;
    for (const [who, name, body, event] of course) {
      if (random.chance(0.15)) return;
      const { status } = await this.client.give(who, `/api/complaints/${id}/commands/${name}`, body);
      // Its time may be over meanwhile: what nobody says in time ends it.
      if (status < 300) complaint.events.push(event);
      else return;
    }
  }
}
