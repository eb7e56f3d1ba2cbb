import { SIGN_INS, type SignIn } from '../city/sign-ins';
import { escalationTable } from './escalation-table';
import type { Figures } from './figures';
import { stageTable } from './stage-table';
import { table } from './table';

/** What the engine says of one project, for the screen. */
export interface WorkflowLine {
  readonly projectId: string;
  readonly title: string;
  readonly stage: string;
  readonly leader: string;
  readonly openItemCount: number;
  readonly sleepsUntil: string | null;
}

export interface ScreenParts {
  readonly address: string;
  readonly now: string;
  readonly utcOffsetMinutes: number;
  readonly figures: Figures;
  readonly workflows: readonly WorkflowLine[];
  readonly period: { readonly from: string; readonly to: string };
}

/** Everything that the demo ends with. */
export function screen(parts: ScreenParts): string {
  const { figures, now, utcOffsetMinutes } = parts;
  const { breaches, completion: all, escalations, names } = figures;
  return [
    '',
    `澄川市 on ${now}`,
    '',
    ...stageTable(figures.projects),
    '',
    `help items issued ${all.issued}: closed in time ${all.closedInTime}, closed late ${all.closedLate}, ` +
      `open ${all.open}, open and late ${all.late}, voided ${all.voided}`,
    `limits missed ${breaches.total}, of which cured ${breaches.cured}`,
    '',
    `${escalations.length} questions to leaders`,
    ...escalationTable(escalations, names, utcOffsetMinutes),
    '',
    ...whereToLook(parts),
    '',
  ].join('\n');
}

function whereToLook({ address, period, workflows }: ScreenParts): string[] {
  const api = `${address}/api`;
  const places: readonly (readonly [what: string, path: string])[] = [
    ['API docs', '/docs'],
    ['projects', '/projects?light=red'],
    ['escalations', '/escalations?open=true'],
    ['late items', '/help-items?late=true'],
    ['missed limits', '/breaches'],
    ['completion', `/reports/checklist-completion?from=${period.from}&to=${period.to}`],
    ...workflows.map(({ projectId, title }) => [`engine: ${title}`, `/projects/${projectId}/workflow`] as const),
  ];
  const [first] = SIGN_INS;
  return [
    'where to look',
    ...table(
      ['what', 'address'],
      places.map(([what, path]) => [what, api + path]),
    ),
    '',
    'what the engine knows',
    ...table(
      ['project', 'stage', 'leader', 'open items', 'sleeps until'],
      workflows.map((each) => [each.title, each.stage, each.leader, each.openItemCount, each.sleepsUntil ?? '-']),
    ),
    '',
    'sign-ins',
    ...table(
      ['login', 'password', 'who'],
      SIGN_INS.map(({ login, password, who }) => [login, password, who]),
    ),
    ...(first ? ['', 'from a terminal', ...fromATerminal(api, first)] : []),
  ];
}

function fromATerminal(api: string, { login, password }: SignIn): string[] {
  const body = JSON.stringify({ login, password });
  return [
    `  curl -c cookies -H 'content-type: application/json' -d '${body}' ${api}/sessions`,
    `  curl -b cookies '${api}/escalations?open=true'`,
  ];
}
