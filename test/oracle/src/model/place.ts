import type { Facts, PersonFact, ProjectFact, UnitFact } from './facts';

const WORK = ['helpdesk-officer', 'promotion-officer', 'unit-handler', 'unit-head'];

/** Who sits where: what is asked of the directory again and again. */
export class Place {
  constructor(private readonly facts: Facts) {}

  there(id: string | null | undefined): string | null {
    return id && this.person(id)?.active === true ? id : null;
  }

  person(id: string | null | undefined): PersonFact | undefined {
    return id ? this.facts.people[id] : undefined;
  }

  unit(id: string | null | undefined): UnitFact | undefined {
    return id ? this.facts.units[id] : undefined;
  }

  /** The one that carries a function here. */
  carrying(name: string): UnitFact | undefined {
    return Object.values(this.facts.units).find(({ active, functions }) => active && functions.includes(name));
  }

  get centreHead(): string | null {
    return this.there(this.carrying('help-centre')?.headId);
  }

  headOf(unitId: string): string | null {
    return this.there(this.unit(unitId)?.headId) ?? this.centreHead;
  }

  /** Who answers in a unit for a kind of matter: for this kind, for every other, its head. */
  answering(unitId: string | null | undefined, kind: string): string | null {
    const unit = this.unit(unitId);
    return this.there(unit?.answers[kind]) ?? this.there(unit?.answers['*']) ?? this.there(unit?.headId);
  }

  /** 代办: at work for the centre or a unit that helps; nobody who leads, watches or administers, nor the centre's head. */
  mayBeAgent(id: string, { introducingUnitId, landingUnitId, parties }: ProjectFact): boolean {
    const { roles = [], unitId = null } = this.person(this.there(id)) ?? {};
    const works = roles.length > 0 && roles.every((role) => WORK.includes(role));
    if (!works || id === this.centreHead || unitId === null) return false;
    if (unitId === this.carrying('help-centre')?.id) return roles.includes('helpdesk-officer');
    const members = Object.values(parties).map((each) => each.unitId);
    return [introducingUnitId, landingUnitId, ...members].includes(unitId);
  }

  contactOf({ contacts }: ProjectFact): string | null {
    return contacts.find((id) => this.there(id) && this.person(id)?.roles.includes('investor-contact')) ?? null;
  }

  leaderOf({ parties }: ProjectFact): string | null {
    return parties.leader?.personId ?? null;
  }
}
