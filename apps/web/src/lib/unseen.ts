/** What stands where another project would be named that whoever looks does not see. */
const UNSEEN = '***';

/** The other project, where whoever looks sees it. */
export const seenProject = (other: { readonly projectId: string } | undefined): string | null =>
  other === undefined || other.projectId === UNSEEN ? null : other.projectId;
