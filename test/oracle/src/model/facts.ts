/** Who belongs to a file, or to a matter of it, as far as anybody stands in it. */
export interface Standing {
  readonly units: readonly string[];
  readonly people: readonly string[];
}

/** A question that somebody was asked, and whose answer is waited for. */
export interface QuestionFact {
  readonly id: string;
  readonly rung: string;
  readonly recipients: readonly string[];
}

/** A supervision form, whatever became of it. */
export interface FormFact extends Standing {
  readonly id: string;
  readonly open: boolean;
  readonly unitId: string;
  readonly personId: string;
}

/** A promise (承诺), whatever became of it: the unit that keeps it stands on it, but for one recorded wrongly. */
export interface PromiseFact extends Standing {
  readonly id: string;
  readonly open: boolean;
  readonly unitId: string | null;
  readonly personId: string | null;
  /** The unit that waits for a paper that it did without. */
  readonly owedTo?: string | null;
}

export interface MemberFact {
  readonly unitId: string | null;
  readonly personId: string;
  /** Nobody was named: somebody stands in. */
  readonly fallback?: boolean;
}

export interface ProjectFact extends Standing {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly stage: string;
  readonly policyVersion: number;
  readonly contacts: readonly string[];
  readonly introducingUnitId: string;
  readonly landingUnitId: string | null;
  readonly followerId: string;
  readonly parties: Readonly<Record<string, MemberFact>>;
  readonly handOver: { readonly toUnitId?: string | null; readonly toPersonId: string } | null;
  readonly questions: readonly QuestionFact[];
  readonly items: readonly ItemFact[];
  readonly forms: readonly FormFact[];
  readonly promises: readonly PromiseFact[];
  /** 预警信号, open or over. */
  readonly signs: readonly string[];
  readonly openSigns: number;
  /** 代办: whom the company ever let act for it. */
  readonly agents: readonly string[];
  readonly files: readonly string[];
  /** Who owes something on it. */
  readonly owing: readonly string[];
  /** The row of a ledger that it was taken over from, and who invests. */
  readonly reference: string | null;
  readonly investor: string | null;
  /** Rows of it that lists are made of. */
  readonly rows: Readonly<Record<'escalation' | 'obligation' | 'breach', number>>;
}

export interface ItemFact extends Standing {
  readonly id: string;
  readonly open: boolean;
  readonly state: string;
  readonly unitId: string;
  readonly coUnitIds: readonly string[];
  readonly personId: string;
  /** Who is asked for a co-unit's reply. */
  readonly askedToHelp: readonly string[];
  readonly questions: readonly QuestionFact[];
  /** Whether its unit has had it; whether its handling limit was missed, and by which units. */
  readonly issued: boolean;
  readonly late: boolean;
  readonly lateUnits: readonly string[];
}

export interface PersonFact {
  readonly unitId: string | null;
  readonly active: boolean;
  readonly roles: readonly string[];
  readonly areas: readonly string[];
  readonly heads: readonly string[];
}

export interface UnitFact {
  readonly id: string;
  readonly parentId: string | null;
  readonly headId: string | null;
  readonly functions: readonly string[];
  readonly active: boolean;
  /** Who answers there for which kind of matter; `*` for every other. */
  readonly answers: Readonly<Record<string, string>>;
}

/** What a policy puts on somebody: a need before a gate, or a routine of a stage. */
export interface DutyFact {
  readonly key: string;
  readonly holder: string;
  /** The kind of need, or what meets the routine. */
  readonly asks: readonly string[];
}

export interface PolicyFact {
  /** By the stage in which a project is: the needs of the gate before it, and the routines of the stage. */
  readonly duties: Readonly<Record<string, readonly DutyFact[]>>;
  /** Who may be the second person of what takes two. */
  readonly second: Readonly<Record<string, readonly string[]>>;
  /** Whose act it is, of acts that it gives to somebody. */
  readonly acts: Readonly<Record<string, readonly string[]>>;
  /** What the unit of a help party does, and does not do. */
  readonly parties: Readonly<
    Record<string, { readonly anyOf?: readonly string[]; readonly noneOf?: readonly string[] }>
  >;
}

/** The world as the record tells it: its own tables alone, nothing of what is kept there for the sake of reading. */
export interface Facts {
  /** In the order of their names, so that the same seed asks about the same ones. */
  readonly projects: readonly ProjectFact[];
  readonly people: Readonly<Record<string, PersonFact>>;
  readonly units: Readonly<Record<string, UnitFact>>;
  readonly policies: Readonly<Record<number, PolicyFact>>;
  /** Who may act for whom today. */
  readonly substitutes: readonly (readonly [substitute: string, principal: string])[];
  /** Entries of the audit that say of a project that it was registered. */
  readonly registered: readonly { readonly id: string; readonly projectId: string }[];
  /** Posts that somebody gave up. */
  readonly givenUp: readonly { readonly personId: string; readonly role: string }[];
}
