import { type Grant as GrantOf, ofPost as post, ofRelation as who } from '@bangban/kernel';
import type { ActHolder } from '@bangban/contract/vocabulary';
import type { Relation } from './relations';

export type Grant = GrantOf<Relation>;

export const helpdesk = post('helpdesk-officer');
export const inCharge = post('leader-in-charge');
export const inspector = post('inspector');
export const leader = post('leader');
export const principalLeader = post('principal-leader');
export const promotionOfficer = post('promotion-officer');
export const supervisionHead = post('supervision-head');
/** Of drafts alone: an administrator does nothing of business. */
export const systemAdmin = post('system-admin');
export const unitHead = post('unit-head');

/** Every empty role falls to the centre's head, who therefore may do what the centre's officers may. */
export const centreHead = who('help-centre-head');
export const follower = who('follower');
/** The centre's head, only where nobody is there who could hand over. */
export const handOverStandIn = who('hand-over-stand-in');
export const incoming = who('incoming');
export const introducer = who('introducing-unit');
/** In person, whatever unit they are of: where a unit has nobody, the centre's head is asked in its place. */
export const askedToHelp = who('asked-to-help');
export const itemCoUnit = who('item-co-unit');
export const itemUnit = who('item-unit');
export const itemUnitHead = who('item-unit-head');
export const formUnit = who('form-unit');
export const formUnitHead = who('form-unit-head');
export const commitmentUnit = who('commitment-unit');
export const landingPlace = who('landing-place');
export const ownLeader = who('own-project-leader');
const promotionBureau = who('promotion-bureau');
export const recipient = who('recipient');
export const team = who('team');
/** Whoever the policy names as the holder of what the command answers. */
export const dutyHolder = who('duty-holder');

export const investor: Grant = { role: 'investor-contact', relation: 'investor' };
/** 代办: in person, and only as far as the mandate goes. */
export const companyAgent = who('company-agent');
/** Where the investor has nobody: what the centre's head says then is recorded as the head's own. */
export const investorStandIn = who('investor-stand-in');

/** 督查 urges by office, and so does whoever answers for the project and waits. */
export const WAITING: readonly Grant[] = [
  ...[helpdesk, centreHead, ownLeader, inCharge, principalLeader, follower, introducer],
  ...[inspector, supervisionHead],
];

/** The row of whoever the policy names for an act. */
export function ofHolder(who: ActHolder): Grant {
  // Only what is given on a project comes here, and there the bureau stands as a whole.
  if (who === 'promotion-bureau' || who === 'promotion-bureau-head') return promotionBureau;
  if (who === 'help-centre-head') return centreHead;
  return who === 'own-project-leader' ? ownLeader : post(who);
}
