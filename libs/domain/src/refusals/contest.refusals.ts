import type { RefusalTable } from '@bangban/kernel';

/** What is read when a rule about leads of one company by two units (线索争议) refuses. */
export const CONTEST_REFUSALS = {
  LEAD_CONTESTED: {
    kind: 'state',
    zh: '该企业的线索另有单位先登记，保护期至 {until}；裁定争议后方可进入意向阶段。',
    en: 'Another unit registered a lead of this company first, protected until {until}: it is decided who holds it before this one goes on.',
  },
  COMPANY_HELD: {
    kind: 'payload',
    zh: '该企业的线索另有单位先登记，保护期至 {until}；请先退回线索阶段，由招商主管部门裁定。',
    en: 'Another unit registered a lead of this company first, protected until {until}: return to the lead stage, where it is decided.',
  },
  LEAD_NOT_CONTESTED: {
    kind: 'state',
    zh: '没有待裁定的线索争议。',
    en: 'No other unit contests this lead.',
  },
  CONTEST_OWN_UNIT: {
    kind: 'state',
    zh: '争议一方的单位不能裁定，请由分管领导裁定。',
    en: 'Nobody of either unit decides; the leader in charge may.',
  },
} as const satisfies RefusalTable;
