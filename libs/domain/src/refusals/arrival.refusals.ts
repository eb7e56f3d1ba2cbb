import type { RefusalTable } from '@bangban/kernel';

/** What is read when a rule about money that has arrived (到位资金) refuses. */
export const ARRIVAL_REFUSALS = {
  ARRIVAL_NONE: {
    kind: 'state',
    zh: '没有可以这样办理的到位资金。',
    en: 'No arrival of funds is there for this.',
  },
  ARRIVAL_STATE: {
    kind: 'payload',
    zh: '凭证“{number}”的到位资金现在不能这样办理：已核实、已冲减完或已分割。',
    en: 'The arrival under proof “{number}” is past this: verified, put right to nothing, or split already.',
  },
  ARRIVAL_LESS_THAN_NONE: {
    kind: 'payload',
    zh: '冲减 {amount} 万（{currency}）超过该笔尚存的 {stands} 万。',
    en: 'Less by {amount} ten thousand {currency} is more than the {stands} that stand of it.',
  },
  SPLIT_WITHOUT_PAPER: {
    kind: 'state',
    zh: '分割须先在本项目登记“到位资金分割证明”。',
    en: 'To split it, a signed statement of shares is to be on record with this project.',
  },
  SPLIT_TWICE: { kind: 'payload', zh: '同一单位只能列一次。', en: 'Each place is named once.' },
  SPLIT_NOT_WHOLE: {
    kind: 'payload',
    zh: '各单位合计 {sum} 万（{currency}），应正好等于该笔的 {whole} 万，每份大于零。',
    en: 'The shares come to {sum} ten thousand {currency}; they are to be {whole} exactly, each above zero.',
  },
  ARRIVAL_PLAN_EARLY: {
    kind: 'state',
    zh: '还没有合同约定的金额：签订合同后才能编制到资计划。',
    en: 'Nothing is agreed by contract yet: arrivals are planned once a contract is signed.',
  },
  ARRIVAL_PLAN_OVERLAPS: {
    kind: 'payload',
    zh: '{period} 与 {before} 时间重叠：同一币种的各期不能重叠。',
    en: 'Periods of one currency do not overlap: {period} and {before} share days.',
  },
  ARRIVAL_PLAN_NOT_WHOLE: {
    kind: 'payload',
    zh: '计划合计 {sum} 万（{currency}），合同约定 {agreed} 万（{currency}），两者应相等。',
    en: 'The plan comes to {sum} ten thousand {currency}; contracts agree {agreed} ten thousand {currency}. They are to be equal.',
  },
} as const satisfies RefusalTable;
