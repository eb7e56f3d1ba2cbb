import type { HoldableColour } from '@bangban/contract/vocabulary';
import { type Clock, clocksInOrder, heldOf, type HeldRung, type Instant, type Rung } from '@bangban/kernel';
import type { Batch } from '../batch';
import { holdOfRung, keptBy } from '../hold/holds';
import { isOpenItem } from '../help-item/item-states';
import { ITEM_CLOCKS } from '../help-item/help-item.state';
import type { FollowedHold } from '../event/reaction.events';
import {
  FORM_CLOCKS,
  type FormClock,
  NEXT_COLOUR,
  openForms,
  type SupervisionForm,
} from '../supervision-form/supervision-form';
import type { World } from '../world';

export interface HeldOn {
  readonly itemId: string | null;
  readonly formId: string | null;
  readonly clock: string;
  readonly of: Clock;
  readonly held: HeldRung;
  readonly leadsTo: HoldableColour | null;
  readonly unitId: string | null;
}

/** The instant at which a rung of a clock came due, however long it was held. */
export const dueOfRung = (clock: Clock, rung: Rung, otherwise: Instant): Instant =>
  clock.steps.find((step) => step.rung === rung)?.at ?? otherwise;

interface Reaching {
  readonly itemId: string | null;
  readonly name: string;
  readonly clock: Clock;
  readonly rung: Rung;
  readonly at: Instant;
  readonly holderUnitId: string | null;
}

/** 暂缓升级: true where a hold keeps the rung, which is on record then. */
export function holdRung(batch: Batch, { at, clock, holderUnitId, itemId, name, rung }: Reaching): boolean {
  const kept = holdOfRung(batch.ctx, clock, rung, at);
  if (!kept) return false;
  const due = dueOfRung(clock, rung, at);
  batch.add('RungHeld', { itemId, clock: name, deadlineVersion: clock.version, rung, due, ...kept, holderUnitId }, at);
  return true;
}

interface FormReaching {
  readonly name: FormClock;
  readonly clock: Clock;
  readonly rung: Rung;
  readonly at: Instant;
}

/** The same for a rung of a form, or for the next colour that its breach leads on to. */
export function holdFormRung(batch: Batch, form: SupervisionForm, { at, clock, name, rung }: FormReaching): boolean {
  const leadsTo = rung === 'breach' ? colourAfter(form) : null;
  const kept = leadsTo ? holdOfColour(batch, leadsTo, clock, at) : holdOfRung(batch.ctx, clock, rung, at);
  if (!kept) return false;
  const due = dueOfRung(clock, rung, at);
  const of = { formId: form.id, clock: name, deadlineVersion: clock.version, rung, due };
  batch.add('FormRungHeld', { ...of, ...kept, holderUnitId: form.unitId, leadsTo }, at);
  return true;
}

const colourAfter = ({ colour }: SupervisionForm): HoldableColour | null => {
  const next = NEXT_COLOUR[colour];
  return next === 'blue' ? null : next;
};

function holdOfColour({ ctx }: Batch, colour: HoldableColour, clock: Clock, at: Instant): ReturnType<typeof keptBy> {
  if (!ctx.holds || !ctx.policy.hold.colours.includes(colour)) return null;
  return heldOf(clock, 'breach')?.released ? null : keptBy(ctx.holds, at, ctx.now);
}

/** Everything of a project that is held, of what is loaded. What has ended or been armed anew is not held any more. */
export function heldIn(world: World): readonly HeldOn[] {
  const { project } = world;
  if (!project || (project.status !== 'active' && project.status !== 'shelved')) return [];
  const of = (
    clock: string,
    its: Clock | undefined,
    where: Pick<HeldOn, 'itemId' | 'formId' | 'unitId'>,
    leadsTo: HeldOn['leadsTo'] = null,
  ): readonly HeldOn[] => {
    if (!its?.held || its.state === 'stopped') return [];
    return its.held.map((held) => ({
      ...where,
      clock,
      of: its,
      held,
      leadsTo: held.rung === 'breach' ? leadsTo : null,
    }));
  };
  const items = Object.values(world.items)
    .filter(({ state }) => isOpenItem(state))
    .sort((one, other) => one.no - other.no);
  return [
    ...clocksInOrder(project.clocks).flatMap(([name, clock]) =>
      of(name, clock, { itemId: null, formId: null, unitId: null }),
    ),
    ...items.flatMap(({ clocks, id, unitId }) =>
      ITEM_CLOCKS.flatMap((name) => of(name, clocks[name], { itemId: id, formId: null, unitId })),
    ),
    ...openForms(world).flatMap((form) =>
      FORM_CLOCKS.flatMap((name) =>
        of(name, form.clocks[name], { itemId: form.itemId, formId: form.id, unitId: form.unitId }, colourAfter(form)),
      ),
    ),
  ];
}

/**
 * What was decided of a hold comes to a project: what it holds here ends elsewhere, or is let go, and time fires it then.
 * Gives how many rungs that moves.
 */
export function followHold(batch: Batch, { holdId, released, rungs, until }: FollowedHold): number {
  const chosen = heldIn(batch.world).filter(
    ({ clock, formId, held, itemId }) =>
      held.holdId === holdId &&
      (held.until !== until || held.released !== released) &&
      (rungs?.some(
        (each) =>
          each.clock === clock &&
          each.rung === held.rung &&
          each.formId === formId &&
          (formId !== null || each.itemId === itemId),
      ) ??
        true),
  );
  for (const { clock, formId, held, itemId, of } of chosen) {
    const said = { deadlineVersion: of.version, rung: held.rung, holdId, until, released };
    const ofForm = formId === null ? undefined : FORM_CLOCKS.find((each) => each === clock);
    if (formId !== null && ofForm) batch.add('FormRungReleased', { formId, clock: ofForm, ...said });
    else batch.add('RungReleased', { itemId, clock, ...said });
  }
  return chosen.length;
}
