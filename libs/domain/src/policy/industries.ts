import type { Text } from '@bangban/kernel';

const industry = (zh: string, en: string): Text => ({ zh, en });

/**
 * The industries one may choose where a project is registered. Not the classes of GB/T 4754, which are the statistician's:
 * offices cut their leads by the groups that canvass for them (产业招商组). A starting point, that every office can change.
 */
export const DEFAULT_INDUSTRIES: readonly Text[] = [
  industry('装备制造', 'equipment manufacturing'),
  industry('汽车零部件', 'automotive parts'),
  industry('电子信息', 'electronics and information technology'),
  industry('信息服务', 'information services'),
  industry('新能源', 'new energy'),
  industry('新材料', 'new materials'),
  industry('新型建材', 'new building materials'),
  industry('医药', 'pharmaceuticals'),
  industry('大健康', 'health'),
  industry('现代农业', 'modern agriculture'),
  industry('食品加工', 'food processing'),
  industry('轻工', 'light industry'),
  industry('节能环保', 'energy saving and environment'),
  industry('低空经济', 'low-altitude economy'),
  industry('现代物流', 'modern logistics'),
  industry('文化旅游', 'culture and tourism'),
  industry('总部经济', 'headquarters'),
  industry('其他', 'other'),
];

/**
 * What an industry is called in both languages. Projects keep the office's own word, so that a ledger's and an older
 * version's words stay what they were: a word that is on no list stands as it was written.
 */
export function industryText(industries: readonly Text[], written: string): Text {
  const word = written.trim().toLowerCase();
  return industries.find(({ en, zh }) => zh === word || en.toLowerCase() === word) ?? { zh: written, en: written };
}
