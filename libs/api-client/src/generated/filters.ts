/* Made from the contract by `npm run api:sync`; not edited by hand. */
export const FILTERS = {
  projects: [
    {"name":"stage","label":"stage","options":["lead","intent","signing","commencement","production"],"kind":"choice","words":"stage"},
    {"name":"light","label":"light","options":["red","yellow","green"],"kind":"choice","words":"light"},
    {"name":"stalled","label":"stalled","kind":"flag","words":"stalled"},
    {"name":"unitId","label":"anyUnit","kind":"unit"},
    {"name":"leaderId","label":"leader","kind":"person","among":"leaders"},
    {"name":"text","label":"text","longest":60,"kind":"text"},
  ],
  breaches: [
    {"name":"unitId","label":"unit","kind":"unit"},
    {"name":"personId","label":"person","kind":"person","unitField":"unitId"},
    {"name":"stage","label":"stage","options":["lead","intent","signing","commencement","production"],"kind":"choice","words":"stage"},
    {"name":"clock","label":"clock","longest":60,"kind":"code","words":"clock","options":["sign-for","handling","verification","confirmation","closing","pause-decision","extension-decision","co-reply","co-reply-2","co-reply-3","total","stage-target"]},
    {"name":"cured","label":"cured","kind":"flag","words":"cured"},
    {"name":"from","label":"period","kind":"day"},
    {"name":"to","label":"period","kind":"day"},
  ],
  audit: [
    {"name":"actorId","label":"actor","kind":"person"},
    {"name":"action","label":"action","pattern":"^\\w{1,60}$","kind":"code"},
    {"name":"outcome","label":"outcome","options":["accepted","refused","denied"],"kind":"choice","words":"outcome"},
    {"name":"from","label":"period","kind":"day"},
    {"name":"to","label":"period","kind":"day"},
    {"name":"projectId","label":"project","kind":"project"},
  ],
  completion: [
    {"name":"from","label":"period","kind":"day"},
    {"name":"to","label":"period","kind":"day"},
    {"name":"unitId","label":"unit","kind":"unit"},
  ],
  forms: [
    {"name":"colour","label":"colour","options":["blue","yellow","red"],"kind":"choice","words":"formColour"},
    {"name":"state","label":"state","options":["issued","signed","planned","accepted","done","lifted","withdrawn","lapsed","ended"],"kind":"choice","words":"formState"},
    {"name":"unitId","label":"addressedUnit","kind":"unit"},
    {"name":"late","label":"late","kind":"flag","words":"formLate"},
    {"name":"open","label":"open","kind":"flag","words":"formOpen"},
    {"name":"afterBlue","label":"afterBlue","kind":"flag","words":"formAfterBlue"},
    {"name":"from","label":"period","kind":"day"},
    {"name":"to","label":"period","kind":"day"},
  ],
  held: [
    {"name":"heldKind","label":"heldKind","options":["leader","leader-in-charge","principal-leaders","yellow","red"],"kind":"choice","words":"heldKind"},
    {"name":"unitId","label":"unit","kind":"unit"},
    {"name":"leaderId","label":"leader","kind":"person","among":"leaders"},
    {"name":"projectId","label":"project","kind":"project"},
  ],
  investors: [
    {"name":"text","label":"text","longest":60,"kind":"text"},
  ],
  commitments: [
    {"name":"side","label":"side","options":["place","investor"],"kind":"choice","words":"commitmentSide"},
    {"name":"stands","label":"stands","options":["waiting","running","claimed","fulfilled","waived","withdrawn","ended"],"kind":"choice","words":"commitmentState"},
    {"name":"unitId","label":"keptByUnit","kind":"unit"},
    {"name":"open","label":"open","kind":"flag","words":"commitmentOpen"},
    {"name":"late","label":"late","kind":"flag","words":"commitmentLate"},
    {"name":"age","label":"age","options":["late-10","late-30","late-more"],"kind":"choice","words":"commitmentAge"},
    {"name":"keptLate","label":"keptLate","kind":"flag","words":"commitmentKeptLate"},
  ],
  promotions: [
    {"name":"text","label":"text","longest":60,"kind":"text"},
    {"name":"promotion","label":"state","options":["draft","kept","released","withdrawn","lead"],"kind":"choice","words":"promotionStatus"},
  ],
  groups: [
    {"name":"groupForm","label":"groupForm","options":["industry-group","liaison-office"],"kind":"choice","words":"groupForm"},
    {"name":"groupStatus","label":"state","options":["active","ended"],"kind":"choice","words":"groupStatus"},
  ],
  trips: [
    {"name":"text","label":"text","longest":60,"kind":"text"},
    {"name":"direction","label":"direction","options":["out","in"],"kind":"choice","words":"tripDirection"},
    {"name":"tripStatus","label":"state","options":["recorded","withdrawn"],"kind":"choice","words":"tripStatus"},
  ],
  meetings: [
    {"name":"meetingKind","label":"meetingKind","options":["monthly","ad-hoc"],"kind":"choice","words":"meetingKind"},
    {"name":"meetingStatus","label":"meetingStatus","options":["gathering","invited","in-session","minutes","issued","cancelled"],"kind":"choice","words":"meetingStatus"},
  ],
  matters: [
    {"name":"outcome","label":"outcome","options":["solved","open","discussed"],"kind":"choice","words":"matterOutcome"},
    {"name":"projectId","label":"project","kind":"project"},
    {"name":"from","label":"period","kind":"day"},
    {"name":"to","label":"period","kind":"day"},
  ],
  reviews: [
    {"name":"reviewStatus","label":"reviewStatus","options":["open","closed","decided","withdrawn"],"kind":"choice","words":"reviewStatus"},
    {"name":"admission","label":"admission","options":["admitted","conditional","deferred","rejected"],"kind":"choice","words":"admission"},
    {"name":"projectId","label":"project","kind":"project"},
  ],
} as const;
