import type { ExtensionRule } from './policy';

/** 行政许可法 (2019) 第四十二条: whoever is responsible approves, once, for ten days; silence approves nothing. */
export const DEFAULT_EXTENSIONS: ExtensionRule = {
  perItem: 1,
  maxDays: 10,
  silence: 'refuse',
  source: '行政许可法 第四十二条第一款：“经本行政机关负责人批准，可以延长十日，并应当将延长期限的理由告知申请人”',
};
