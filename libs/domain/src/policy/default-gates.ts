import type { Stage } from '@bangban/contract/vocabulary';
import type { Text } from '@bangban/kernel';
import type { GateCheck, GateNeed, HolderRef } from './policy';

function need(key: string, zh: string, en: string, holder: HolderRef, check: GateCheck): GateNeed {
  const label: Text = { zh, en };
  return { key, label, holder, check };
}

/** What a return undoes is proven again before the stage is entered again. */
const anew = (asked: GateNeed): GateNeed => ({ ...asked, anew: true });

const itemsClosed = (zh: string, en: string): GateNeed => need('items', zh, en, 'helpdesk', { type: 'items-closed' });

/** 一个项目、一名领导，一抓到底 (R1, R18): whoever was named is still there, at every gate from intent on. */
const leaderThere = need('leader', '包保领导在岗', 'the leader is in post', 'help-centre-head', {
  type: 'leader-named',
});
const partiesThere = need('standing', '帮办力量在岗', 'the help parties are in place', 'helpdesk', {
  type: 'parties-standing',
});

/** What each stage wants before it is entered (default policy v1). */
export const DEFAULT_GATES: Readonly<Record<Stage, readonly GateNeed[]>> = {
  lead: [],
  intent: [
    need('leader', '明确包保领导', 'leader named', 'help-centre-head', { type: 'leader-named' }),
    need('investor', '明确投资方', 'investor identified', 'follower', { type: 'investor-identified' }),
    need('follower', '明确跟进人', 'follower named', 'introducing-unit', { type: 'follower-named' }),
    need('first-contact', '首次对接记录', 'first contact recorded', 'follower', { type: 'first-contact' }),
    anew(
      need('judgement', '研判为值得跟进', 'judged worth pursuing', 'function:promotion-bureau', {
        type: 'judged-worth-pursuing',
      }),
    ),
    itemsClosed('转意向前须销号的事项', 'items that block intent closed'),
  ],
  signing: [
    leaderThere,
    need('parties', '五位一体帮办力量到位', 'five help parties filled', 'helpdesk', { type: 'parties-filled' }),
    need('plan', '推进方案（开工、投产目标日期）', 'plan with target dates', 'leader', { type: 'plan-set' }),
    need('admission', '项目准入决定', 'admission decision', 'function:promotion-bureau', {
      type: 'admission',
      anyOf: ['admission-decision'],
    }),
    anew(need('contract', '正式合同', 'signed contract', 'introducing-unit', { type: 'contract' })),
    itemsClosed('签约前须销号的事项', 'items that block signing closed'),
  ],
  commencement: [
    leaderThere,
    partiesThere,
    anew(
      need('fulfilment', '履约认定', 'fulfilment proven', 'introducing-unit', {
        type: 'milestone',
        milestone: 'fulfilment',
      }),
    ),
    need('filing', '立项或备案文号', 'filing or approval number', 'function:development-reform', {
      type: 'evidence',
      anyOf: ['project-filing', 'project-approval'],
    }),
    need('permit', '施工许可证或替代手续清单', 'construction permit or substitutes', 'function:housing', {
      type: 'evidence',
      anyOf: ['construction-permit', 'permit-substitutes'],
    }),
    anew(
      need('site', '开工现场佐证', 'dated site evidence', 'landing-place', {
        type: 'evidence',
        anyOf: ['site-evidence'],
      }),
    ),
    itemsClosed('开工前须销号的事项', 'items that block commencement closed'),
  ],
  production: [
    leaderThere,
    partiesThere,
    anew(
      need('completion', '竣工验收或试生产佐证', 'completion accepted or trial production', 'landing-place', {
        type: 'evidence',
        anyOf: ['completion-acceptance', 'trial-production'],
      }),
    ),
    need('funds', '到位资金及凭证', 'fund arrival with proof', 'introducing-unit', { type: 'fund-arrival' }),
    itemsClosed('投产前须销号的事项', 'items that block production closed'),
  ],
};

/** What closing wants, at the end of aftercare. */
export const DEFAULT_CLOSING: readonly GateNeed[] = [
  leaderThere,
  anew(
    need('aftercare', '服务期满或企业同意', 'aftercare over or the investor agrees', 'helpdesk', {
      type: 'aftercare-over-or-evidence',
      evidence: 'investor-consent',
    }),
  ),
  need('open-items', '无未办结事项', 'no open item', 'helpdesk', { type: 'no-open-items' }),
];
