import { z } from 'zod';
import { bothLanguages, workingDays } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { money } from '../common/state';
import { REVIEW_FACTS } from '../vocabulary/index';

const points = z.int().min(0).max(100);
const bound = z.int().min(0).max(100_000_000).nullable();
const shared = {
  key: z.string().regex(/^[a-z][a-z-]{0,30}$/),
  label: bothLanguages,
  /** Of 100 for all together. */
  weight: z.int().min(1).max(100),
};

/** Follows from a fact of the project, or from one for each unit of another: 万元/亩. The highest band reached counts. */
const measured = z.object({
  ...shared,
  kind: z.literal('measured'),
  of: z.enum(REVIEW_FACTS),
  per: z.enum(REVIEW_FACTS).nullable(),
  bands: z
    .array(z.object({ from: z.int().min(0).max(100_000_000), points }))
    .min(1)
    .max(10)
    .readonly(),
  /** 一票否决: below, or above, it is not admitted whatever else it scores. */
  vetoBelow: bound,
  vetoAbove: bound,
});
/** Judged by each expert, 0 to 100. */
const judged = z.object({ ...shared, kind: z.literal('judged'), vetoBelow: points.nullable() });

const criterion = z.discriminatedUnion('kind', [measured, judged]).meta({ id: 'ReviewCriterion' });

/** 评审准入: when a project is reviewed, by how many, for how long, and by which sheet. */
export const reviewRules = z
  .object({
    /** From these amounts on a project is signed only after its review; none: a paper is enough. */
    neededFrom: z.array(money).max(10).readonly(),
    /** Working days for an opinion, and how many before its end the expert is reminded; 0: not. */
    days: workingDays,
    remindBefore: z.int().min(0).max(30),
    leastExperts: z.int().min(1).max(30),
    /** From so many opinions on, the highest and the lowest of each criterion are left out; 0: never. */
    trimFrom: z.int().min(0).max(30),
    passMark: points,
    /** Of the total, half up. */
    decimals: z.int().min(0).max(4),
    /** After closing, whose opinion is whose stands beside it. */
    namesShown: z.boolean(),
    criteria: z.array(criterion).min(1).max(20).readonly(),
    /** The rule behind it: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'ReviewRules' });

export type ReviewRules = Frozen<z.output<typeof reviewRules>>;
export type ReviewCriterion = Frozen<z.output<typeof criterion>>;
