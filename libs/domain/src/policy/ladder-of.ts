import type { LadderStep, LadderVariant, ProjectState } from '@bangban/contract';
import type { LadderName, Policy } from './policy';

/** Which keys tell one kind from another under a ladder: those of item templates, of routines, or none. */
export const LADDER_KINDS: Readonly<Record<LadderName, 'template' | 'routine' | null>> = {
  item: 'template',
  'sign-for': 'template',
  verification: 'template',
  confirmation: 'template',
  closing: 'template',
  'pause-decision': 'template',
  'extension-decision': 'template',
  'co-reply': 'template',
  total: 'template',
  routine: 'routine',
  cadence: 'routine',
  'stage-target': null,
  aftercare: null,
  'stalled-item': 'template',
  'stalled-project': null,
  'silent-investor': 'template',
  // A form is the addressed unit's, whatever item it is about.
  'form-sign-for': null,
  'form-decision': null,
  'form-blue': null,
  'form-yellow': null,
  'form-red': null,
  commitment: null,
  'commitment-confirm': null,
};

/** What a limit is of: the kind by its key, null where it has none; and how high the project is supervised. */
export interface LadderSubject {
  readonly kind: string | null;
  readonly level: ProjectState['supervisionLevel'];
}

type Laddered = Pick<Policy, 'ladders' | 'ladderVariants'>;

/** The variant that stands for this subject: of its kind and level, of its kind, of its level; null: none, the ladder itself. */
export function variantOf(policy: Laddered, name: LadderName, { kind, level }: LadderSubject): LadderVariant | null {
  const of = (kindOf: string | null, levelOf: LadderVariant['level']): LadderVariant | undefined =>
    policy.ladderVariants.find(
      (each) => each.ladder === name && each.kind === kindOf && each.level === levelOf && (kindOf ?? levelOf) !== null,
    );
  const ofKind = kind === null ? undefined : (of(kind, level) ?? of(kind, null));
  return ofKind ?? of(null, level) ?? null;
}

/** The rungs behind a limit. */
export function ladderOf(policy: Laddered, name: LadderName, subject: LadderSubject): readonly LadderStep[] {
  return variantOf(policy, name, subject)?.steps ?? policy.ladders[name];
}
