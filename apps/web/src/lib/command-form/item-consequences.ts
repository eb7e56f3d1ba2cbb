import { addWorkingDays, elapsedAt, limitDay, undeferred } from '@bangban/kernel';
import { type HelpItemState, isOpenItem, type PausesLeft, pausesLeft, silenceOf, wasLate } from '@bangban/domain';
import type { CoSilence } from '@bangban/contract/vocabulary';
import { PLACE_ZONE } from '../../i18n/format';
import type { Consequence } from './consequences';
import type { FieldValues } from './fields';
import type { FormContext } from './form-context';

/** What will follow of what is done to an item. */
export function itemConsequences(
  context: FormContext,
  item: HelpItemState,
  values: FieldValues,
): readonly Consequence[] {
  const { calendar, name, policy, today } = context;
  switch (name) {
    case 'IssueHelpItem':
      return policy ? [{ key: 'issue', days: { limit: policy.limits.signFor } }] : [];
    case 'SignForHelpItem':
      if (item.handlingStartedAt !== null) return [];
      if (item.waitingOn.length > 0) {
        return [{ key: 'signForWaiting', days: { limit: item.limit }, numbers: { count: item.waitingOn.length } }];
      }
      return calendar
        ? [
            {
              key: 'signFor',
              days: { limit: item.limit },
              dates: { due: addWorkingDays(calendar, today, item.limit).date },
            },
          ]
        : [];
    case 'ReportDone':
      return policy ? [{ key: 'report', days: { limit: policy.limits.verification } }] : [];
    case 'SignReport':
      return policy ? [{ key: 'signReport', days: { limit: policy.limits.verification } }] : [];
    case 'ReturnReport':
      return [{ key: 'returnReport' }];
    case 'WithdrawReport':
      return [{ key: 'withdrawReport' }];
    case 'VerifyHelpItem':
      if (values.close === true) return [{ key: 'verifyClose' }, ...closing(context, item)];
      return [{ key: item.investorConfirms ? 'verifyConfirm' : 'verify' }];
    case 'ReturnHelpItem':
      return [{ key: 'returnItem' }];
    case 'ConfirmClosing':
      // The investor's own desk has words of its own; whoever else reads this stands in.
      return item.holdings.at(-1)?.unitId ? [{ key: 'vouch' }] : [];
    case 'RefuseClosing':
      return [{ key: 'refuse' }];
    case 'CloseHelpItem':
      return closing(context, item);
    case 'TransferHelpItem':
      return [{ key: 'transferItem' }];
    case 'AskPause': {
      const kind = policy?.pauses.find(({ key }) => key === values.kind);
      const papers = kind?.endsWith === 'investor';
      return [
        ...(policy ? [{ key: 'askPause', days: { limit: policy.limits.pauseDecision } } as const] : []),
        ...(papers ? [{ key: 'askPapers' } as const] : []),
        ...(policy ? pauseLeft(pausesLeft(item, kind ?? ANY_PAUSE, policy)) : []),
      ];
    }
    case 'DecidePause':
      return values.decision === 'approve' && item.pause
        ? [{ key: 'pause', dates: { until: item.pause.until } }]
        : [{ key: 'noPause' }];
    case 'AskExtension':
      return policy
        ? [
            { key: 'askExtension', days: { limit: policy.limits.extensionDecision } },
            { key: 'extensionOnce', dates: ownLimit(item) },
          ]
        : [];
    case 'SignExtension':
      return values.decision === 'approve'
        ? [{ key: 'signExtension' }]
        : [{ key: 'noExtension', dates: ownLimit(item) }];
    case 'DecideExtension': {
      const until = typeof values.until === 'string' && values.until !== '' ? values.until : item.extension?.until;
      return values.decision === 'approve' && until !== undefined
        ? [{ key: 'extendTo', dates: { ...ownLimit(item), until } }]
        : [{ key: 'noExtension', dates: ownLimit(item) }];
    }
    case 'AskCoUnit': {
      const kind = policy?.coHandling.find(({ key }) => key === values.kind);
      const silence = kind && silenceOf(kind, item).silence;
      return [
        ...(policy ? [{ key: 'askCoUnit', days: { limit: policy.limits.coReply } } as const] : []),
        ...(silence === undefined ? [] : [SILENCE[silence]]),
      ];
    }
    case 'ReplyCoUnit':
      return [{ key: 'replyCoUnit' }, ...(values.answer === 'disagree' ? [{ key: 'coDisagrees' } as const] : [])];
    case 'WithdrawCoUnit':
      return [{ key: 'withdrawCoUnit' }];
    case 'AskCoordination':
      return policy ? [{ key: 'askCoordination', days: { limit: policy.limits.answer } }] : [];
    case 'ResumeClock':
    case 'SupplyPapers':
      return [{ key: 'resumeClock' }];
    case 'TakeBack':
      return [{ key: 'takeBack' }];
    case 'UrgeAnswer':
    case 'UrgeHandOver':
    case 'UrgeDecision':
      return [{ key: 'urgeAnswer' }];
    case 'UrgeHelpItem':
      return [{ key: 'urge' }];
    case 'RaiseHelpItem':
      return [{ key: 'raise' }];
    case 'VoidHelpItem':
      return [{ key: 'voidItem' }];
    default:
      return [];
  }
}

/** What follows where a co-unit does not reply. */
const SILENCE: Readonly<Record<CoSilence, Consequence>> = {
  consent: { key: 'coConsent' },
  climb: { key: 'coClimb' },
  block: { key: 'coBlocks' },
};

/** The limit as it is without a request for an extension. */
function ownLimit({ clocks: { handling } }: HelpItemState): Readonly<Record<string, string>> {
  return handling ? { before: limitDay(undeferred(handling), PLACE_ZONE).date } : {};
}

function closing({ calendar, detail }: FormContext, item: HelpItemState): readonly Consequence[] {
  const late = wasLate(item);
  const waiting = (detail?.items ?? []).filter((each) => each.waitingOn.length === 1 && each.waitingOn[0] === item.id);
  const frees = waiting.filter(({ issuedAt, state }) => isOpenItem(state) && issuedAt !== null).length;
  return [
    late ? { key: 'closeLate' } : { key: 'closeItem', days: { saved: savedDays(item, calendar, detail?.now) } },
    ...(frees > 0 ? [{ key: 'closeFrees' as const, numbers: { count: frees } }] : []),
  ];
}

/** Working days of the handling limit that were not used up. */
function savedDays(item: HelpItemState, calendar: FormContext['calendar'], now: string | undefined): number {
  const { handling } = item.clocks;
  if (!handling || handling.limit === null || !calendar || now === undefined) return item.limit;
  return Math.max(0, handling.limit - elapsedAt(handling, now, calendar));
}

/** A reason that has no cap of its own. */
const ANY_PAUSE = { key: '', label: { zh: '', en: '' }, source: '', maxDays: 1, endsWith: null } as const;

/** What the rules leave of pauses on this item, before one is asked for. */
function pauseLeft({ days, times }: PausesLeft): readonly Consequence[] {
  return [
    ...(times === null ? [] : [{ key: 'pauseTimesLeft', numbers: { count: times } } as const]),
    ...(days === null ? [] : [{ key: 'pauseDaysLeft', days: { left: days } } as const]),
  ];
}
