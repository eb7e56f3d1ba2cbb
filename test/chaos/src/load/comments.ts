import { Desk, DeskClient, type DeskOptions } from './desk-client';

/** A comment that was acknowledged. Its words stand nowhere else. */
export interface Acknowledged {
  readonly id: string;
  readonly kind: 'official' | 'note';
  readonly text: string;
  withdrawn: boolean;
}

/** 批示意见与工作备注, of which some notes are taken back by whoever wrote them. */
export class CommentDesk extends Desk {
  readonly acknowledged: Acknowledged[] = [];
  private count = 0;

  constructor(options: DeskOptions) {
    super(new DeskClient('comment', options), options, 300);
  }

  protected async round(): Promise<void> {
    const { random, town } = this.options;
    const project = random.pick(town.open);
    if (!project) return;
    this.count += 1;
    const kind = random.chance(0.4) ? 'official' : 'note';
    const text = `chaos-words-${String(this.count).padStart(6, '0')}`;
    const itemId = random.chance(0.3) ? (random.pick([...project.items.keys()]) ?? null) : null;
    const written = { projectId: project.id, itemId, kind, text, mentions: ['deputy'] };
    const { body, status } = await this.client.give('officer', '/api/comments', written);
    if (status >= 300 || body.id === undefined) return;
    const comment: Acknowledged = { id: body.id, kind, text, withdrawn: false };
    this.acknowledged.push(comment);
    if (kind === 'official' || random.chance(0.5)) return;
    const back = await this.client.give('officer', `/api/comments/${body.id}/commands/withdraw`, {});
    comment.withdrawn = back.status < 300;
  }
}
