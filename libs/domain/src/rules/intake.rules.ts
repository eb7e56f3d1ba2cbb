import type { CommandMap } from '../command/commands';
import { companyAgent, investor } from '../authority/grants';
import type { Batch } from '../batch';
import { feeds, notNow } from '../help-item/applications';
import type { HelpItemState } from '../help-item/help-item.state';
import type { SharedFact } from '../policy/policy';
import { issueItem } from '../steps/handling';
import type { Refusal } from '../world';
import { byMandate, type At, forCompany } from './for-company';
import { ACTIVE, firstRefusal, type ProjectRule, refuse } from './rule';

type Applying = CommandMap['ApplyInOneForm'];

/** Of one matter: it can be applied for now, by who acts. */
function checkMatter(item: HelpItemState, at: At): Refusal | null {
  const why = notNow(item);
  if (why === 'past') return refuse('APPLICATION_PAST', { itemId: item.id });
  if (why === 'waits') return refuse('APPLICATION_WAITS', { itemId: item.id });
  return forCompany({ papersOf: item.id }, [item.unitId], at).refusal;
}

/** What is said of one matter, in the order of the rules. */
const factsFor = (item: HelpItemState, shared: readonly SharedFact[], { facts }: Applying) =>
  shared.flatMap((each) => {
    const given = facts.find(({ key }) => key === each.key);
    return given && feeds(each, item) ? [{ key: each.key, label: each.label, value: given.value }] : [];
  });

function checkFacts({ facts }: Applying, items: readonly HelpItemState[], shared: readonly SharedFact[]) {
  const keys = facts.map(({ key }) => key);
  const stray = keys.find((key, no) => {
    const known = shared.find((each) => each.key === key);
    return keys.indexOf(key) !== no || !known || !items.some((item) => feeds(known, item));
  });
  return stray === undefined ? null : refuse('FACT_NOT_ASKED', { key: stray });
}

function chosen(batch: Batch, { itemIds }: Applying): readonly HelpItemState[] | Refusal {
  const items: HelpItemState[] = [];
  for (const id of new Set(itemIds)) {
    const item = batch.item(id);
    if (!item) return refuse('APPLICATION_UNKNOWN', { itemId: id });
    items.push(item);
  }
  return items;
}

const isRefusal = (found: readonly HelpItemState[] | Refusal): found is Refusal => 'code' in found;

/**
 * 一表申请: every matter that is chosen has its application at this instant, with the facts that it asks for and the same papers.
 * One that was not issued yet is, and its limits run from now; who has it already is told. All or none.
 */
export const applyInOneForm: ProjectRule<'ApplyInOneForm'> = {
  name: 'ApplyInOneForm',
  target: 'project',
  in: ACTIVE,
  authority: [investor, companyAgent],
  allOpenItems: true,
  guard: (view) => {
    if (view.ctx.policy.intake.facts.length === 0) return refuse('INTAKE_NONE');
    const why = Object.values(view.world.items).map((item) => checkMatter(item, view));
    return why.includes(null) ? null : (why.find((each) => each?.code.startsWith('MANDATE')) ?? refuse('INTAKE_NONE'));
  },
  apply(batch, payload) {
    const { ctx } = batch;
    const items = chosen(batch, payload);
    if (isRefusal(items)) return items;
    const shared = ctx.policy.intake.facts;
    const { files = [], papers = [], words = '' } = payload;
    const bare = items.find((item) => factsFor(item, shared, payload).length === 0);
    const refusal = firstRefusal(
      ...items.map((item) => checkMatter(item, batch)),
      checkFacts(payload, items, shared),
      bare && papers.length + files.length === 0 ? refuse('APPLICATION_EMPTY', { itemId: bare.id }) : null,
    );
    if (refusal) return refusal;
    const intakeId = batch.newId();
    for (const item of items) {
      const given = { intakeId, facts: factsFor(item, shared, payload), papers: [...new Set(papers)], files, words };
      const by = forCompany({ papersOf: item.id }, [item.unitId], batch);
      batch.add('ApplicationReceived', { itemId: item.id, ...given, ...byMandate(by) });
      if (item.state === 'drafted') issueItem(batch, item.id, ctx.now);
    }
    return null;
  },
};
