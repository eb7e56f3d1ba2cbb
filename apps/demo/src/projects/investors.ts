/** A company and the person of it who speaks with the city. */
export interface InvestorSeed {
  readonly name: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly contactId: string;
  readonly contactName: string;
}

const company = (key: string, name: string, contactName: string, country = 'CN'): InvestorSeed => ({
  name,
  country,
  contactName,
  contactId: `contact-${key}`,
});

export const INVESTORS = {
  hengyue: company('hengyue', '恒岳汽车部件有限公司', '许向前'),
  yuntai: company('yuntai', '云苔饮品股份有限公司', '尤清和'),
  zhilian: company('zhilian', '智链电子科技有限公司', '程叙之'),
  panzhu: company('panzhu', '磐筑建筑科技有限公司', '石开岩'),
  hengxian: company('hengxian', '恒鲜供应链管理有限公司', '池晏如'),
  guangyao: company('guangyao', '光曜新能源有限公司', '阳子昭'),
  ganwei: company('ganwei', '感微传感技术有限公司', '闻弦'),
  kangpu: company('kangpu', '康谱生物技术有限公司', '宁愈'),
  qiyun: company('qiyun', '栖云文旅发展有限公司', '贺云亭'),
  tanfeng: company('tanfeng', '炭峰新材料有限公司', '墨以成'),
  baicao: company('baicao', '百草原药业有限公司', '凌香远'),
  zhuxin: company('zhuxin', '铸新机械有限公司', '耿砺'),
  muyan: company('muyan', '木言家居有限公司', '林栖'),
  xianke: company('xianke', '纤科复合材料有限公司', '荆纬'),
  yunshu: company('yunshu', '云枢信息服务有限公司', '简算'),
  menghe: company('menghe', '萌禾食品有限公司', '谷雨晴'),
  qingtu: company('qingtu', '氢途装备制造有限公司', '卓然'),
  lumen: company('lumen', 'Lumen Green Packaging Pte. Ltd.', 'Chen Wei Ling', 'SG'),
  huilan: company('huilan', '汇澜商务服务有限公司', '商启澜'),
  xiezuo: company('xiezuo', '协作机器人技术有限公司', '关捷'),
  suihe: company('suihe', '穗和种业有限公司', '苗青'),
  buxing: company('buxing', '步行康复器械有限公司', '路长卿'),
  yunji: company('yunji', '云际无人机有限公司', '凌霄然'),
  bolan: company('bolan', '波澜玻纤有限公司', '景莹'),
} as const satisfies Readonly<Record<string, InvestorSeed>>;

export type InvestorKey = keyof typeof INVESTORS;

/** Companies whose contact confirms results in the story; others have not answered yet. */
export const ACTING_CONTACTS: ReadonlySet<string> = new Set(
  (['hengyue', 'yuntai', 'zhilian', 'panzhu', 'hengxian'] as const).map((key) => INVESTORS[key].contactId),
);
