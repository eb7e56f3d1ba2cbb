import type { Facts, PersonFact, ProjectFact, UnitFact } from './facts';

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

  contactOf({ contacts }: ProjectFact): string | null {
    return contacts.find((id) => this.there(id) && this.person(id)?.roles.includes('investor-contact')) ?? null;
  }

  leaderOf({ parties }: ProjectFact): string | null {
    return parties.leader?.personId ?? null;
  }
}
