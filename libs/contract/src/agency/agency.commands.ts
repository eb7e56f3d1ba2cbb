import { z } from 'zod';
import * as ask from '../common/ask';
import { sha256, uuid } from '../common/fields';
import { asked } from '../common/form';

export const agencyCommands = {
  /** 委托代办: the company lets somebody act for it, in named matters until a day. On paper, the help centre records it. */
  GrantAgency: z.strictObject({
    unitId: ask.unit({ label: 'agentUnit' }),
    personId: asked(ask.member('unitId'), { kind: 'person', unitField: 'unitId', label: 'agent' }),
    itemIds: asked(ask.items('open', 50), { kind: 'items', among: 'open', label: 'mandateItems' }).optional(),
    delivery: ask.flag({ label: 'mandateDelivery' }).optional(),
    promises: ask.flag({ label: 'mandatePromises' }).optional(),
    until: asked(ask.day(), { kind: 'date', label: 'mandateUntil' }),
    words: ask.words({ label: 'mandateWords' }).optional(),
    number: ask.line(120, { label: 'mandateNumber' }).optional(),
    sha256: asked(sha256, { kind: 'file' }).optional(),
  }),
  /** 撤回委托: at once, by the company at any time; an agent may lay it down. */
  WithdrawAgency: z.strictObject({
    mandateId: asked(uuid, { kind: 'mandate', label: 'mandate' }),
    reason: ask.words(),
  }),
};
