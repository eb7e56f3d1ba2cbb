import { activePerson, type Directory, signingHead } from '@bangban/kernel';
import type { RecipientRef } from '@bangban/contract/vocabulary';
import { resolveRecipients, type StoodIn } from '../duty/recipients';
import { resolveHolder } from '../duty/holders';
import type { DomainEvent } from '../event/events';
import type { HelpItemState } from '../help-item/help-item.state';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import type { SupervisionForm } from '../supervision-form/supervision-form';
import type { World } from '../world';
import type { Notice, Told } from './notice';
import { namedParam } from './notices';

interface Rules {
  readonly directory: Directory;
  readonly policy: Policy | null;
}

/** For whom others are told of this event, as the event itself has it. */
const recorded = ({ data }: DomainEvent): readonly StoodIn[] =>
  'stoodIn' in data && data.stoodIn !== undefined ? data.stoodIn : [];

/** Whose the step is that nobody is there to hear of. */
interface Meant {
  readonly of: RecipientRef;
  readonly unitId: string | null;
  readonly item: HelpItemState | null;
}

function meant({ itemId, of }: Told, form: SupervisionForm | null, { items }: World): Meant | null {
  const item = itemId ? (items[itemId] ?? null) : null;
  const unitId = of?.unitId ?? form?.unitId ?? item?.unitId ?? null;
  return item || form ? { of: of?.ref ?? 'unit-head', unitId, item } : null;
}

/** Who is told in somebody's place already: for a unit without a head or a person, and where the desk has no officer. */
function already(
  { to }: Told,
  { item, unitId }: Meant,
  form: SupervisionForm | null,
  world: World,
  directory: Directory,
): readonly StoodIn[] {
  const { project } = world;
  const head = unitId === null ? null : signingHead(directory, unitId);
  const own = unitId === null ? null : directory.units[unitId]?.headId;
  const holder = item?.fallback ? item.personId : form?.fallback ? form.personId : null;
  const desk = project && resolveHolder('helpdesk', '*', project, directory);
  const standing: readonly (readonly [RecipientRef, string | null, string | null | undefined])[] = [
    ['holder', unitId, holder],
    ['unit-head', unitId, head === own ? null : head],
    ['helpdesk-officer', null, desk?.fallback ? desk.personId : null],
  ];
  const found = standing.find(([, , id]) => id && to.includes(id));
  return found?.[2] ? [{ of: found[0], unitId: found[1], to: [found[2]] }] : [];
}

/**
 * No empty inbox: what is told of an item or a form to people none of whom is there goes along the chain of the rules, and it
 * is said to whom it was meant for.
 */
export function reached(told: Told, event: DomainEvent, world: World, { directory, policy }: Rules): Told & Instead {
  const { project } = world;
  const said = recorded(event);
  const form = 'formId' in event.data ? (world.forms?.[event.data.formId] ?? null) : null;
  const whose = told.to.length === 0 ? null : meant(told, form, world);
  if (!project || !whose) return { ...told, stoodIn: said };
  if (told.to.some((id) => activePerson(directory, id) !== null)) {
    return { ...told, stoodIn: said.length > 0 ? said : already(told, whose, form, world, directory) };
  }
  const { of, ...rest } = whose;
  const places = { directory, policy: policy ?? DEFAULT_POLICY };
  const { people: to, stoodIn } = resolveRecipients([of], { ...rest, personId: '' }, project, places);
  if (to.length === 0) return { ...told, stoodIn: said };
  // The head is there, and whoever was named in person is not.
  const named: StoodIn = { of: of === 'unit-head' ? 'holder' : of, unitId: rest.unitId, to };
  return { ...told, to, stoodIn: stoodIn.length > 0 ? stoodIn : [named] };
}

interface Instead {
  readonly stoodIn: readonly StoodIn[];
}

/** What a notice says to somebody who was told for others. */
export function insteadOf(recipientId: string, { stoodIn }: Instead, { units }: Directory): Notice['params'] {
  const own = stoodIn.filter(({ to }) => to.includes(recipientId));
  const [first] = own;
  if (!first) return {};
  const instead = [...new Set(own.map(({ of }) => of))].join(',');
  const sameUnit = first.unitId !== null && own.every(({ unitId }) => unitId === first.unitId);
  const unit = first.unitId !== null && sameUnit ? namedParam('insteadUnit', units[first.unitId], first.unitId) : {};
  return { instead, ...unit };
}
