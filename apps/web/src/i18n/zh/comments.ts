/** 意见与备注. */
export const comments = {
  comments: {
    title: '意见与备注',
    write: '写意见或备注',
    kindLabel: '种类',
    kind: { official: '批示意见', note: '工作备注' },
    text: '内容',
    hint: {
      official: '计入正式记录，不能撤回。',
      note: '本人可随时撤回；撤回后内容清除，只留下曾有备注的痕迹。',
    },
    mentions: '提及（@）并通知',
    send: '发送',
    sent: '已发送',
    more: '更早的意见与备注',
    withdraw: '撤回备注',
    withdrawText: '内容将被彻底清除，无法恢复；别人仍看得到这里曾有一条备注。',
    withdrawn: '已撤回',
    gone: '该备注已由本人撤回。',
    told: '已通知：{{names}}',
    of: { item: '在事项下', form: '在督办单下' },
    everyone: '能查看调度会的工作人员都能看到。',
    ownOnly: '意见与备注由本人发出；代理他人时不能写。',
  },
} as const;
