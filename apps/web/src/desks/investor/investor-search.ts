/** `?project=`: which of the company's projects is shown. */
export interface InvestorSearch {
  readonly project?: string;
}

export const investorSearch = ({ project }: Readonly<Record<string, unknown>>): InvestorSearch =>
  typeof project === 'string' && project.length <= 60 ? { project } : {};
