/** What one file asks of another, as people call it. */
export const REACTION_WORDS = {
  NoteSharedProof: { zh: '注明凭证另有项目登记', en: 'note that a proof stands on another project' },
  RegisterPromotedLead: { zh: '登记推介项目的线索', en: 'register the lead of a promoted project' },
  RegisterTripLead: { zh: '登记外出招商的线索', en: 'register the lead of a trip' },
  NoteAdmission: { zh: '记录准入决定', en: 'note a decision on admission' },
  NoteRival: { zh: '在先登记的线索上注明裁定', en: 'note on the lead that was first what was decided' },
  FollowHold: { zh: '放行暂缓的升级', en: 'let go what was held' },
  CarryDecision: { zh: '落实调度会议定事项', en: 'carry out what a meeting decided' },
} as const;

/** Why the other file did not take it, by the code of its refusal, in a few words. */
export const REACTION_REFUSAL_WORDS = {
  PROJECT_STATUS: { zh: '对方项目已结束', en: 'the other project has ended' },
  WRONG_STAGE: { zh: '先登记的已不是线索', en: 'the one that was first is no lead any more' },
  UNIT_UNKNOWN: { zh: '责任单位不存在或已停用', en: 'the unit does not exist any more' },
  PERSON_UNKNOWN: { zh: '责任人不存在或已离任', en: 'the person is not in office any more' },
  PERSON_NOT_IN_UNIT: { zh: '责任人不属于该单位', en: 'the person does not belong to the unit' },
  HOLD_HAS_NOTHING: { zh: '已无暂缓的升级', en: 'nothing is held there any more' },
  PROOF_NOT_HERE: { zh: '该凭证在对方项目已撤销', en: 'the proof has been withdrawn there' },
} as const;
