import { answered } from '../client/problem';
import { INVESTORS } from '../projects/investors';
import type { Act } from './act';
import { filled } from './paper';
import { OFFICER, type Scene } from './scene';

/** 客商投诉: one that was answered and settled, and one under way that the unit concerned knows nothing of. */
export const COMPLAINT_ACTS: Readonly<Record<string, readonly Act[]>> = {
  precast: [
    { day: 192, what: 'the company complains of a delay, and it is taken on', play: complainOfDelay },
    { day: 198, what: 'its complaint is answered', play: answerDelay },
    { day: 201, what: 'the company is satisfied', play: settleDelay },
  ],
  'wall-panel': [
    { day: 236, what: 'the company complains, which the bureau is not to know', play: complainInConfidence },
    { day: 238, what: 'its complaint is taken on', play: acceptInConfidence },
  ],
};

const key = (name: string) => ({ 'Idempotency-Key': `demo:complaint:${name}` });
const contactOf = ({ seed }: Scene): string => INVESTORS[seed.investor].contactId;

interface Said {
  readonly name: string;
  readonly subject: 'delay' | 'charges';
  readonly words: string;
  readonly unitId: string;
  readonly confidential: boolean;
}
interface Paper {
  readonly id: string;
  /** In the key, which is read by machines. */
  readonly code: string;
  readonly name: string;
  readonly lines: readonly string[];
}
const DELAY: Said = {
  name: 'delay',
  subject: 'delay',
  words: '堆场道路接口方案报了三周没有回音，影响构件出厂。',
  unitId: 'economic-zone',
  confidential: false,
};
const CONFIDENTIAL: Said = {
  name: 'confidential',
  subject: 'charges',
  words: '办理施工图审查时被要求另找指定机构出具报告并付费。',
  unitId: 'housing-bureau',
  confidential: true,
};

/** Sent again, it gives the same complaint. */
async function lodge(scene: Scene, { name, ...said }: Said): Promise<string> {
  const client = await scene.as(contactOf(scene));
  const body = { projectId: scene.projectId, contactId: null, itemId: null, ...said };
  return answered(name, await client.POST('/api/complaints', { params: { header: key(name) }, body })).id;
}

/** A file that goes with it: of the company, or of who answers. */
async function attach(scene: Scene, by: string, { code, id, lines, name }: Paper): Promise<void> {
  const client = await scene.as(by);
  const params = { path: { id }, query: { name: `${name}.pdf` }, header: key(`file-${code}`) };
  answered('attach', await client.POST('/api/complaints/{id}/files', { params, ...filled([name, ...lines]) }));
}

async function accept(scene: Scene, said: Said): Promise<void> {
  const id = await lodge(scene, said);
  const client = await scene.as(OFFICER);
  const params = { path: { id }, header: key(`accept-${said.name}`) };
  const body = { handlerId: OFFICER };
  answered('accept', await client.POST('/api/complaints/{id}/commands/accept', { params, body }));
}

async function complainOfDelay(scene: Scene): Promise<void> {
  const id = await lodge(scene, DELAY);
  const lines = ['先后三次报送方案，', '均无书面答复。'];
  await attach(scene, contactOf(scene), { id, code: 'record', name: '接口方案报送记录', lines });
  await accept(scene, DELAY);
}

async function acceptInConfidence(scene: Scene): Promise<void> {
  await accept(scene, CONFIDENTIAL);
}

async function answerDelay(scene: Scene): Promise<void> {
  const id = await lodge(scene, DELAY);
  await attach(scene, OFFICER, { id, code: 'plan', name: '接口施工安排', lines: ['两周内完成施工，由经开区负责。'] });
  const client = await scene.as(OFFICER);
  const params = { path: { id }, header: key('answer') };
  const body = { words: '已会同经开区现场确定接口，两周内完成施工；今后方案答复不超过五个工作日。' };
  answered('answer', await client.POST('/api/complaints/{id}/commands/answer', { params, body }));
}

async function settleDelay(scene: Scene): Promise<void> {
  const id = await lodge(scene, DELAY);
  const client = await scene.as(contactOf(scene));
  const params = { path: { id }, header: key('rate') };
  const body = { satisfied: true, reason: null };
  answered('rate', await client.POST('/api/complaints/{id}/commands/rate', { params, body }));
}

async function complainInConfidence(scene: Scene): Promise<void> {
  await lodge(scene, CONFIDENTIAL);
}
