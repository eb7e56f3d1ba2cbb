import type { Stage } from '@bangban/contract/vocabulary';
import type { HolderRef, ItemTemplate, RoutineAct, RoutinePolicy } from './policy';

type Options = Partial<Pick<ItemTemplate, 'after' | 'coUnits' | 'blocks' | 'investorConfirms'>>;

function item(
  key: string,
  zh: string,
  en: string,
  limit: number,
  lead: HolderRef,
  options: Options = {},
): ItemTemplate {
  const { after = [], coUnits = [], blocks = null, investorConfirms = false } = options;
  return { key, title: { zh, en }, limit, lead, after, coUnits, blocks, investorConfirms };
}

function once(key: string, zh: string, en: string, limit: number, holder: HolderRef, act: RoutineAct): RoutinePolicy {
  return { key, title: { zh, en }, kind: 'once', limit, months: 0, holder, satisfiedBy: [act] };
}

function every(
  key: string,
  zh: string,
  en: string,
  slot: { readonly limit: number; readonly months: number },
  holder: HolderRef,
): RoutinePolicy {
  return { key, title: { zh, en }, kind: 'cadence', ...slot, holder, satisfiedBy: ['contact', 'progress-note'] };
}

const followUp = every('follow-up', '跟进情况报告', 'follow-up report', { limit: 10, months: 0 }, 'follower');
const monthly = every('monthly-follow-up', '月度跟进', 'monthly follow-up', { limit: 0, months: 1 }, 'follower');

/** The duties of each stage that are no help items. */
export const DEFAULT_ROUTINES: Readonly<Record<Stage, readonly RoutinePolicy[]>> = {
  lead: [
    once('respond', '响应线索', 'respond to the lead', 1, 'follower', 'contact'),
    once('judge', '线索研判', 'judge the lead', 3, 'function:promotion-bureau', 'judgement'),
    followUp,
  ],
  intent: [followUp],
  signing: [monthly],
  commencement: [monthly],
  production: [every('aftercare-call', '季度回访', 'quarterly aftercare call', { limit: 5, months: 3 }, 'helpdesk')],
};

const toSigning: Options = { blocks: 'signing' };
const permit = (...after: string[]): Options => ({ after, blocks: 'commencement' });
const connection: Options = { after: ['project-permit'], blocks: 'production' };

/** The checklists that stages bring (default policy v1); limits in working days. */
export const DEFAULT_ITEMS: Readonly<Record<Stage, readonly ItemTemplate[]>> = {
  lead: [],
  intent: [
    item('site-matching', '项目选址', 'site matching', 10, 'landing-place', {
      ...toSigning,
      coUnits: ['function:natural-resources'],
    }),
    item('policy-consultation', '政策咨询', 'policy consultation', 5, 'function:promotion-bureau', toSigning),
    item('project-review', '项目评审', 'project review', 10, 'function:promotion-bureau', toSigning),
    item('contract-draft', '合同起草与合法性审查', 'contract draft and legal check', 10, 'function:justice', toSigning),
  ],
  signing: [
    item('company-registration', '企业设立登记', 'company registration', 1, 'function:market-regulation', permit()),
    item(
      'project-filing',
      '项目备案',
      'project filing',
      3,
      'function:development-reform',
      permit('company-registration'),
    ),
    item(
      'land-pre-review',
      '用地预审与选址意见',
      'land pre-review and site opinion',
      10,
      'function:natural-resources',
      permit('project-filing'),
    ),
    item('environmental-form', '环评报告表审批', 'environmental report form', 15, 'function:ecology', permit()),
    item(
      'land-use-permit',
      '建设用地规划许可',
      'land use planning permit',
      5,
      'function:natural-resources',
      permit('land-pre-review'),
    ),
    item(
      'project-permit',
      '建设工程规划许可',
      'project planning permit',
      10,
      'function:natural-resources',
      permit('land-use-permit'),
    ),
    item(
      'drawing-review',
      '施工图及消防审查',
      'construction drawing and fire review',
      10,
      'function:housing',
      permit('project-permit'),
    ),
    item(
      'construction-permit',
      '施工许可',
      'construction permit',
      5,
      'function:housing',
      permit('drawing-review', 'environmental-form'),
    ),
    item('water-connection', '用水报装', 'water connection', 10, 'function:water', connection),
    item('power-connection', '用电报装', 'power connection', 10, 'function:power', connection),
    item('gas-connection', '用气报装', 'gas connection', 10, 'function:gas', connection),
  ],
  commencement: [
    item('site-problems', '施工现场问题协调', 'site problems', 5, 'landing-place'),
    item('labour-recruitment', '用工招聘', 'labour recruitment', 20, 'function:human-resources', {
      investorConfirms: true,
    }),
    item('financing-match', '融资对接', 'financing match', 20, 'function:financial-office', { investorConfirms: true }),
    item('completion-acceptance', '联合验收', 'completion acceptance', 10, 'function:housing', {
      blocks: 'production',
    }),
    item('real-estate-registration', '不动产登记', 'real estate registration', 3, 'function:natural-resources', {
      after: ['completion-acceptance'],
    }),
  ],
  production: [
    item('policy-delivery', '政策兑现', 'policy delivery check', 20, 'function:finance', { investorConfirms: true }),
    item('statistics-entry', '入统', 'statistics entry', 20, 'function:statistics'),
    item('expansion-needs', '增资扩产需求对接', 'expansion needs', 20, 'function:promotion-bureau'),
  ],
};
