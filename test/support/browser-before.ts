import { randomUUID } from 'node:crypto';
import type { Stage } from './browser';
import { accepted, type CommandBody, type Json } from './http';

interface Lead {
  readonly name: string;
  readonly leaderId?: string;
  readonly facts?: Json;
  /** By title; issued to `park`, where nothing else is said. */
  readonly items?: readonly (Json & { readonly title: string })[];
}

/** What a story begins with. */
export interface Begun {
  readonly projectId: string;
  /** Ids of items by title. */
  readonly items: Readonly<Record<string, string>>;
  /** A command on the project, as somebody's script gives it. */
  readonly give: (who: string, slug: string, payload: Json) => Promise<CommandBody>;
}

/** Registers a project and issues items, before the first screen is opened. @throws Error when something is refused */
export async function begin({ caller }: Pick<Stage, 'caller'>, lead: Lead): Promise<Begun> {
  const facts = {
    name: lead.name,
    industry: '装备制造',
    introducingUnitId: 'promotion-bureau',
    followerId: 'promoter',
    landingUnitId: 'park',
    investor: { name: `${lead.name}公司`, country: 'CN' },
    money: { amount: '20000', currency: 'CNY' },
    ...lead.facts,
  };
  const promoter = await caller('promoter');
  const { project } = accepted(
    await promoter.post<CommandBody>('/api/projects', facts, { 'idempotency-key': randomUUID() }),
  );
  const give: Begun['give'] = async (who, slug, payload) =>
    accepted(await (await caller(who)).command(project.id, slug, payload));
  // What a lead asks for at once is done, so that it does not grow late beside what the story is about.
  await give('promoter', 'record-contact', { kind: 'visit', summary: '上门对接' });
  await give('promoter', 'judge-lead', { verdict: 'worth-pursuing', reason: '符合产业方向' });
  if (lead.leaderId) await give('deputy', 'assign-leader', { leaderId: lead.leaderId });
  const items: Record<string, string> = {};
  for (const item of lead.items ?? []) {
    const { events } = await give('officer', 'add-help-item', { unitId: 'park', limit: 5, issue: true, ...item });
    items[item.title] = String(events.find(({ type }) => type === 'HelpItemAdded')?.data.itemId);
  }
  return { projectId: project.id, items, give };
}

/** To the end of the n-th working day from now; for everybody. */
export async function moveOn({ caller }: Pick<Stage, 'caller'>, workingDays: number): Promise<void> {
  accepted(await (await caller('officer')).put('/api/demo/clock', { workingDays }));
}
