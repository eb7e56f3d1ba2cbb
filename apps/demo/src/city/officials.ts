import type { PersonSeed } from './person-seed';
import type { CityUnit } from './unit-seed';

const GOVERNMENT = 'government';
const HELP_CENTRE = 'help-centre';
const SUPERVISION = 'supervision-office';

/** Units that are not put together from a head and a handler. */
export const OFFICES: readonly CityUnit[] = [
  office(GOVERNMENT, '澄川市人民政府', 'government', null),
  office(HELP_CENTRE, '市项目帮办中心', 'help-centre', 'help-centre-head', { '*': 'helpdesk-officer' }),
  office(SUPERVISION, '市政府督查室', 'supervision', 'supervision-head'),
];

function office(
  id: string,
  name: string,
  what: string,
  headId: string | null,
  defaultPersons: CityUnit['defaultPersons'] = {},
): CityUnit {
  return { id, name, functions: [what], headId, parentId: null, defaultPersons };
}

const of = (
  unitId: string,
  role: PersonSeed['roles'][number],
  people: Readonly<Record<string, string>>,
): PersonSeed[] =>
  Object.entries(people).map(([id, name]) => ({ id, name, unitId, roles: [role], areas: AREAS[id] ?? [] }));

/** 片区联系: one county each. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  'leader-2': ['qingwu-county'],
  'leader-6': ['meidu-county'],
};

/** Leaders, the help centre and the supervision office. */
export const OFFICIALS: readonly PersonSeed[] = [
  ...of(GOVERNMENT, 'principal-leader', { 'principal-leader-1': '林致和', 'principal-leader-2': '程望' }),
  ...of(GOVERNMENT, 'leader-in-charge', { 'leader-in-charge': '陈思齐' }),
  ...of(GOVERNMENT, 'leader', {
    'leader-1': '赵以恒',
    'leader-2': '宋知行',
    'leader-3': '方正则',
    'leader-4': '杜若川',
    'leader-5': '崔明远',
    'leader-6': '罗有为',
    'leader-7': '石砺',
  }),
  ...of(HELP_CENTRE, 'unit-head', { 'help-centre-head': '方有道' }),
  ...of(HELP_CENTRE, 'helpdesk-officer', { 'helpdesk-officer': '何沐阳', 'helpdesk-officer-2': '袁诚' }),
  ...of(SUPERVISION, 'supervision-head', { 'supervision-head': '冯恪勤' }),
  ...of(SUPERVISION, 'inspector', { 'inspector-1': '陈明察', 'inspector-2': '卫严' }),
];
