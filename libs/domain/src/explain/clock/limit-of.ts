import type { ItemClockName } from '../../help-item/help-item.state';
import type { Policy } from '../../policy/policy';

/** The working days that a policy grants to a clock that begins. */
export function limitOf(
  name: ItemClockName,
  { limits }: Policy,
  item: { readonly limit: number; readonly investorConfirms: boolean },
): number {
  switch (name) {
    case 'handling':
      return item.limit;
    case 'sign-for':
      return limits.signFor;
    case 'pause-decision':
      return limits.pauseDecision;
    case 'extension-decision':
      return limits.extensionDecision;
    case 'co-reply':
    case 'co-reply-2':
    case 'co-reply-3':
      return limits.coReply;
    case 'verification':
    case 'confirmation':
    case 'closing':
      return limits[name];
    case 'total': {
      const counted = limits.total.parts.filter((part) => part !== 'confirmation' || item.investorConfirms);
      const days = counted.map((part) =>
        part === 'handling' ? item.limit : limits[part === 'sign-for' ? 'signFor' : part],
      );
      return days.reduce((sum, each) => sum + each, limits.total.extra);
    }
  }
}
