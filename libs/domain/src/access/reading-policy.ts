import type { ReadingPolicy, ReadingRule } from '@bangban/contract';
import type { Reach } from '@bangban/contract/vocabulary';
import type { Role } from '@bangban/kernel';

export type { ReadingPolicy, ReadingRule };

const post = (role: Role, reach: Reach): ReadingRule => ({ role, function: null, reach });
const office = (name: string, reach: Reach): ReadingRule => ({ role: null, function: name, reach });

/**
 * 数据安全法 第三十八条: "国家机关为履行法定职责的需要收集、使用数据，应当在其履行法定职责的范围内依照法律、行政法规规定的条件和程序进行". Who
 * has no row reads what they stand on themselves, and an administrator (三员) nothing. The help centre keeps every checklist moving and
 * the supervision office looks at every limit (S3: "市政府督查室定期对清单事项完成情况进行通报"); the leader in charge chairs the dispatch
 * of all projects (S3: "由市分管领导主持的重点招商引资项目调度会"); leaders have areas (S0: "开展州领导片区联系").
 * 个人信息保护法 第三十四条: "不得超出履行法定职责所必需的范围和限度", hence telephones and mail. 外商投资法 第二十三条 (行政机关及其工作人员"对于履行
 * 职责过程中知悉的外国投资者、外商投资企业的商业秘密，应当依法予以保密"): what is invested is for those who keep the project or answer for
 * the place, not for whoever handles one of its matters.
 */
export const DEFAULT_READING: ReadingPolicy = {
  scopes: [
    post('principal-leader', 'city'),
    post('leader-in-charge', 'city'),
    post('inspector', 'city'),
    post('supervision-head', 'city'),
    office('help-centre', 'city'),
    office('supervision', 'city'),
    office('promotion-bureau', 'city'),
    post('helpdesk-officer', 'county'),
    post('leader', 'areas'),
    post('unit-head', 'unit'),
    post('unit-handler', 'unit'),
    post('promotion-officer', 'unit'),
  ],
  fields: { phone: 'party', amount: 'office' },
};
