import { FINDINGS, type OpenFinding, repairCommand, type RunResult } from '@bangban/record';

/** The findings for a terminal: how bad, what, where, how often, and the command that repairs it. */
export function reportOf({ events, open, projects }: RunResult): string {
  const looked = `${projects} projects, ${events} events: `;
  if (open.length === 0) return `${looked}nothing is wrong\n`;
  return `${looked}${open.length} findings\n${open.map(linesOf).join('')}`;
}

function linesOf(finding: OpenFinding): string {
  const { says, repair } = FINDINGS[finding.code];
  const { count, examples } = finding.details;
  const lines = [
    `${finding.severity.padEnd(8)}  ${finding.code}  ${finding.subject}  (${count})`,
    `          ${says.en}; ${says.zh}`,
    ...examples.slice(0, 3).map((example) => `          ${JSON.stringify(example)}`),
    `          repair: ${repairCommand(finding) ?? '-'} (${repair.advice.en})`,
  ];
  return `\n${lines.join('\n')}\n`;
}
