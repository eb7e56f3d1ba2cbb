import { STAGES, type Stage } from '@bangban/contract/vocabulary';
import { DEFAULT_ACCESS } from '../access/access-policy';
import { DEFAULT_CALENDAR_POLICY } from './calendar-policy';
import { DEFAULT_ITEMS, DEFAULT_ROUTINES } from './default-checklists';
import { DEFAULT_CLOSING, DEFAULT_GATES } from './default-gates';
import { DEFAULT_FALLBACKS } from './default-fallbacks';
import { DEFAULT_LADDERS } from './default-ladders';
import { DEFAULT_CO_HANDLING } from './default-co-handling';
import { DEFAULT_EXTENSIONS } from './default-extensions';
import { DEFAULT_PAUSE_CAP, DEFAULT_PAUSES } from './default-pauses';
import { DEFAULT_COMMITMENTS } from './default-commitments';
import { DEFAULT_INTAKE } from './default-intake';
import { DEFAULT_VISITS } from './default-visits';
import { DEFAULT_FORMS } from './default-forms';
import { DEFAULT_HOLD } from './default-hold';
import { DEFAULT_LEADS } from './default-leads';
import { DEFAULT_MEETINGS } from './default-meetings';
import { DEFAULT_COMPLAINTS } from './default-complaints';
import { DEFAULT_REVIEWS } from './default-reviews';
import { DEFAULT_STAGNATION } from './default-stagnation';
import { DEFAULT_INDUSTRIES } from './industries';
import { type EvidenceKind, type Policy, type StagePolicy, TOTAL_PARTS } from './policy';
import { DEFAULT_STAGE_LIGHTS } from './stage-light-policy';

type Bounds = Pick<EvidenceKind, 'notBefore' | 'onlyIn'>;
const kind = (name: string, zh: string, en: string, bounds: Bounds = {}): EvidenceKind => ({
  kind: name,
  label: { zh, en },
  ...bounds,
});

const evidenceKinds: readonly EvidenceKind[] = [
  kind('admission-decision', '准入决定', 'admission decision'),
  kind('contract', '合同', 'contract'),
  kind('company-registration', '营业执照', 'company registration'),
  kind('tax-registration', '税务登记', 'tax registration'),
  kind('fund-split', '到位资金分割证明', 'signed statement of shares in funds'),
  kind('deposit', '履约保证金凭证', 'deposit'),
  kind('land-contract', '土地出让合同', 'land contract'),
  kind('project-filing', '备案证', 'project filing'),
  kind('project-approval', '立项批复', 'project approval'),
  kind('construction-permit', '施工许可证', 'construction permit'),
  kind('permit-substitutes', '替代手续清单', 'list of permit substitutes'),
  // “签约项目抓落地,开工项目抓进度,在建项目抓投产”: what proves a step is not older than the one before it.
  kind('site-evidence', '现场影像', 'site evidence', { notBefore: 'signing' }),
  kind('completion-acceptance', '竣工验收', 'completion acceptance', { notBefore: 'commencement' }),
  kind('trial-production', '试生产佐证', 'trial production', { notBefore: 'commencement' }),
  kind('investor-consent', '企业同意书', "investor's consent", { notBefore: 'production', onlyIn: 'production' }),
  kind('other', '其他', 'other'),
];

/** Default policy, version 1: typical published practice, a starting point that every office can change. */
export const DEFAULT_POLICY: Policy = {
  schemaVersion: 1,
  version: 1,
  name: { zh: '默认规则（第一版）', en: 'default policy, version 1' },
  stages: Object.fromEntries(
    STAGES.map((stage): [Stage, StagePolicy] => [
      stage,
      { gate: DEFAULT_GATES[stage], items: DEFAULT_ITEMS[stage], routines: DEFAULT_ROUTINES[stage] },
    ]),
  ) as Record<Stage, StagePolicy>,
  closing: DEFAULT_CLOSING,
  // “项目落户地”: park, township or county; “职能部门”: a unit with a function of its own (六安市“五位一体”帮办服务体系).
  parties: {
    'functional-department': { anyOf: ['*'], noneOf: ['help-centre', 'park', 'county', 'township', 'supervision'] },
    'introducing-unit': { noneOf: ['supervision'] },
    'landing-place': { anyOf: ['park', 'county', 'township'] },
    'help-centre': { anyOf: ['help-centre'] },
  },
  limits: {
    signFor: 1,
    verification: 2,
    answer: 3,
    // No source names a time for these two steps: as long as a leader has to answer, and as long as a unit has to sign for.
    confirmation: 3,
    closing: 1,
    // 暂停计时 is decided by somebody who does not hold the clock, and at once: until then it runs.
    pauseDecision: 1,
    // The unit's head and the supervising side, both together: meanwhile the breach is held back.
    extensionDecision: 2,
    // No source of the projects' own names a time for a co-unit: as long as a leader has to answer.
    coReply: 3,
    // 限时办结 binds an item as a whole: from 下发 to 销号 it has the time of its steps, and no more for going back and forth.
    total: { parts: TOTAL_PARTS, extra: 0 },
  },
  yellow: { sharePercent: 75, daysLeft: 1 },
  stageLights: DEFAULT_STAGE_LIGHTS,
  ladders: DEFAULT_LADDERS,
  // No source names other rungs by kind or level: an office that has them says so.
  ladderVariants: [],
  fallbacks: DEFAULT_FALLBACKS,
  aftercareMonths: 12,
  // The sources name verification and closing as steps and ask for two people only between report and verification; they
  // say nothing of mistakes in a form. Ten minutes is a slip of the hand, not a change of mind; 督办 practice urges daily.
  // As a late item goes up its ladder (default of typical published practice), so does a question that nobody answers.
  answerClimbs: ['leader-in-charge', 'principal-leaders'],
  itemWork: { verifyAndClose: true, takeBackMinutes: 10, urgeEveryDays: 1 },
  pauses: DEFAULT_PAUSES,
  pauseCap: DEFAULT_PAUSE_CAP,
  extensions: DEFAULT_EXTENSIONS,
  coHandling: DEFAULT_CO_HANDLING,
  stagnation: DEFAULT_STAGNATION,
  forms: DEFAULT_FORMS,
  commitments: DEFAULT_COMMITMENTS,
  hold: DEFAULT_HOLD,
  // 丽水招商网 (R40) stands open to everybody; an office opens its own when it is ready to answer what comes of it.
  portal: { shown: 0 },
  leads: DEFAULT_LEADS,
  meetings: DEFAULT_MEETINGS,
  reviews: DEFAULT_REVIEWS,
  complaints: DEFAULT_COMPLAINTS,
  visits: DEFAULT_VISITS,
  intake: DEFAULT_INTAKE,
  deliveryHours: { from: 8 * 60 + 30, to: 18 * 60 },
  // 基层减负 asks for fewer reminders and names no figure: a dozen a day is what somebody still reads one by one.
  // No source lets an answer be given without signing in: an office that wants it says so.
  alerts: { perDay: 12, digestAt: 8 * 60 + 30, answerLinkDays: 0, calendarFeedDays: 0 },
  evidenceKinds,
  fulfilmentProofs: ['company-registration', 'deposit', 'land-contract'],
  industries: DEFAULT_INDUSTRIES,
  access: DEFAULT_ACCESS,
  calendar: DEFAULT_CALENDAR_POLICY,
};
