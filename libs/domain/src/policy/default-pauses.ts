import type { PauseKind, Policy } from './policy';

const kind = (
  key: string,
  zh: string,
  en: string,
  maxDays: number,
  source: string,
  { endsWith = null, party }: Partial<Pick<PauseKind, 'endsWith' | 'party'>> = {},
): PauseKind => ({ key, label: { zh, en }, maxDays, source, endsWith, ...(party ? { party } : {}) });

/** 行政许可法 (2019) 第四十五条: what needs hearing, tender, auction, inspection, testing, quarantine, appraisal or review by experts. */
const LICENSING =
  '行政许可法 第四十五条：“依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在本节规定的期限内”';
/** 行政许可法 (2019) 第三十二条: 补正; until then the application is not complete. */
const SUPPLEMENT = '行政许可法 第三十二条第一款第四项：申请材料不齐全的，一次告知需要补正的全部内容';

/** 行政许可法 (2019) 第三十五条, 第四十三条: what is examined here and decided above; the time above is not the examining unit's. */
const HIGHER =
  '行政许可法 第三十五条：“依法应当先经下级行政机关审查后报上级行政机关决定的行政许可”，第四十三条只规定下级机关的审查期限';

/** Time that by law does not count in a limit. How long each may last at most is the office's own figure. */
export const DEFAULT_PAUSES: readonly PauseKind[] = [
  kind('hearing', '听证', 'hearing', 20, LICENSING),
  kind('tender', '招标、拍卖', 'tender or auction', 30, LICENSING),
  kind('inspection', '检验、检测、检疫', 'inspection or testing', 20, LICENSING, { endsWith: 'evidence' }),
  kind('appraisal', '鉴定', 'appraisal', 20, LICENSING, { endsWith: 'evidence' }),
  kind('expert-review', '专家评审', 'review by experts', 20, LICENSING, { endsWith: 'evidence' }),
  kind('papers', '等待企业补件', "waiting for the investor's papers", 10, SUPPLEMENT, {
    endsWith: 'investor',
    party: 'enterprise',
  }),
  kind('higher-approval', '报上级审批', 'decision of a higher authority', 30, HIGHER, {
    endsWith: 'evidence',
    party: 'higher-authority',
  }),
];

/**
 * 行政许可法 names what does not count and no end to it; that a stopped clock must not become a hidden delay is the office's to
 * see to. Generous: three pauses, and of working days a quarter of a year.
 */
export const DEFAULT_PAUSE_CAP: Policy['pauseCap'] = {
  perItem: 3,
  totalDays: 60,
  source: '本地办件惯例：暂停计时不得用于掩盖超期，每个事项的次数和累计天数设上限',
};
