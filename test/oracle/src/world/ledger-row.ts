import { type Stage, STAGES } from '@bangban/domain';

const LANDING = ['park', 'east', 'east-town', 'west', 'west-town', 'east-village', null];
const CONTACTS = [['investor'], ['investor-two'], [], ['investor', 'investor-two']];
const FIRST_DAYS = ['2025-02-10', '2025-05-12', '2025-09-08', '2025-11-10', '2026-01-12'];

/** What the n-th project is. */
export function projectFacts(index: number) {
  return {
    name: `第${String(index + 1).padStart(2, '0')}号万吨冷链物流项目`,
    industry: '装备制造',
    introducingUnitId: 'promotion-bureau',
    followerId: 'promoter',
    landingUnitId: LANDING[index % LANDING.length] ?? null,
    investorContactIds: CONTACTS[index % CONTACTS.length] ?? [],
    investor: { name: `第${index + 1}号冷链公司`, country: 'CN' },
  };
}

/** The same as a row of a ledger, under way in some stage. */
export function ledgerRow(index: number, stage: Stage) {
  const stages = STAGES.slice(0, STAGES.indexOf(stage) + 1).map((each, n) => ({
    stage: each,
    enteredOn: FIRST_DAYS[n] ?? '',
  }));
  const town = projectFacts(index).landingUnitId === 'park' ? 'park' : 'east';
  const parties = {
    'functional-department': { unitId: 'housing' },
    'introducing-unit': { unitId: 'promotion-bureau', personId: 'promoter' },
    'landing-place': { unitId: town },
    'help-centre': { unitId: 'help-centre', personId: 'officer' },
  };
  return {
    ...projectFacts(index),
    landingUnitId: town,
    parties,
    stage,
    stages,
    reference: `${index}`,
    leaderId: index % 2 === 0 ? 'leader' : 'leader-two',
    firstContactOn: '2025-02-11',
    judgedOn: '2025-03-03',
    plan: { commencement: '2026-06-01', production: '2027-06-01' },
  };
}
