/** `?scope=all`: every project under way instead of one's own. */
export interface LeaderSearch {
  readonly scope?: 'mine' | 'all';
}

export const leaderSearch = ({ scope }: Readonly<Record<string, unknown>>): LeaderSearch =>
  scope === 'mine' || scope === 'all' ? { scope } : {};
