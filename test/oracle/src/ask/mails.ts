import { createDeliverNoticeActivities, type DeliverNoticeActivities } from '@bangban/activities';
import { ChannelRegistry, type Message } from '@bangban/channels';
import { createDeliveryStore, type Database } from '@bangban/persistence';
import type { Findings } from '../findings';
import type { Facts } from '../model/facts';
import { toldOf } from '../model/reading';
import { Leaks } from './lists';

interface Waiting {
  readonly id: string;
  readonly recipient: string;
  readonly projectId: string | null;
  readonly settled: boolean;
}

/** Of what waits so much is sent at a time. */
const AT_A_TIME = 40;

const WAITING = `
  SELECT d.id, n.recipient_id AS recipient, n.settled_at IS NOT NULL AS settled,
    CASE WHEN n.stream_kind = 'project' THEN n.stream_id END AS "projectId"
  FROM delivery d JOIN notification n ON n.id = d.notification_id
  WHERE d.state = 'pending' AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.line = d.line AND e.place < d.place
    AND e.channel = d.channel AND e.state IN ('pending', 'started'))
  ORDER BY n.recipient_id, d.created_at, d.place`;

/** What is mailed goes to whoever sees what it is about as it leaves, and names nothing else. */
export class Mails {
  private readonly sent: Message[] = [];
  private readonly activities: DeliverNoticeActivities;
  private at = 0;

  constructor(
    private readonly db: Database,
    private readonly findings: Findings,
  ) {
    const send = (message: Message): Promise<void> => Promise.resolve(void this.sent.push(message));
    this.activities = createDeliverNoticeActivities({
      deliveries: createDeliveryStore(db),
      channels: new ChannelRegistry([{ name: 'smtp', send, close: () => undefined }]),
      webAddress: null,
    });
  }

  async leave(facts: Facts): Promise<void> {
    const waiting = await this.db.query<Waiting[]>(WAITING);
    if (waiting.length === 0) return;
    // Not the same recipients each time.
    this.at = (this.at + AT_A_TIME) % waiting.length;
    const leaks = new Leaks(facts);
    for (const mail of [...waiting.slice(this.at), ...waiting.slice(0, this.at)].slice(0, AT_A_TIME)) {
      await this.one(mail, facts, leaks);
    }
  }

  private async one({ id, projectId, recipient, settled }: Waiting, facts: Facts, leaks: Leaks): Promise<void> {
    const sees = toldOf(facts, { personId: recipient, actingFor: null });
    const file = facts.projects.find((each) => each.id === projectId);
    const due = projectId === null || (file !== undefined && sees(file));
    this.sent.length = 0;
    await this.activities.deliver(id);
    this.findings.count('told');
    const at = { who: recipient, route: 'mail', operation: 'mails', file: file?.name ?? 'none' };
    const [message] = this.sent;
    if ((message !== undefined) !== (due && !settled)) {
      this.findings.differ({ ...at, expected: due ? 'a mail' : 'no mail', got: message ? 'a mail' : 'no mail' });
    }
    const told = leaks.in(JSON.stringify(this.sent), facts.projects.filter(sees), { asked: '', numbers: false });
    if (told.length > 0)
      this.findings.differ({ ...at, expected: 'nothing of others', got: `tells of ${told.join(', ')}` });
  }
}
