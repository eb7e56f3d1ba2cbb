import { FINDINGS, type OpenFinding, repairCommand } from '@bangban/record';

const MOST = 30;

/** What a system administrator reads: how many and how bad, and for each what it is and the command that repairs it. */
export function findingMail(findings: readonly OpenFinding[]): { subject: string; text: string } {
  const worst = findings[0]?.severity ?? 'warning';
  const lines = findings.slice(0, MOST).map((finding) => {
    const { says } = FINDINGS[finding.code];
    const repair = repairCommand(finding) ?? FINDINGS[finding.code].repair.advice.en;
    const what = `${finding.severity}  ${finding.code}  ${finding.subject} (${finding.details.count})`;
    return `${what}\n  ${says.zh}\n  ${says.en}\n  ${repair}\n`;
  });
  const more = findings.length - lines.length;
  const rest = more > 0 ? `另有 ${more} 项。\n${more} more.\n` : '';
  return {
    subject: `帮办数据核对：发现 ${findings.length} 项新问题 / Reconciliation: ${findings.length} new findings (${worst})`,
    text: `${lines.join('\n')}\n${rest}GET /api/engine/findings\n`,
  };
}
