import type { EventOf } from '../event/events';
import type { ProjectFacts, ProjectState, StageEntry } from '../project/project.state';

function factsOf(data: ProjectFacts): ProjectFacts {
  return {
    name: data.name,
    investor: data.investor,
    money: data.money,
    industry: data.industry,
    landingUnitId: data.landingUnitId,
    introducingUnitId: data.introducingUnitId,
    followerId: data.followerId,
    platform: data.platform,
    signingYear: data.signingYear,
    origin: data.origin,
    supervisionLevel: data.supervisionLevel,
    investorContactIds: data.investorContactIds,
    ...(data.promotionId === undefined ? {} : { promotionId: data.promotionId }),
    ...(data.expansion === undefined ? {} : { expansion: data.expansion }),
    ...(data.leadSource === undefined ? {} : { leadSource: data.leadSource }),
    ...(data.investorId === undefined ? {} : { investorId: data.investorId }),
    ...(data.channel === undefined ? {} : { channel: data.channel, channelDetail: data.channelDetail ?? '' }),
  };
}

/** A lead, with nothing done yet. */
export function registered(event: EventOf<'LeadRegistered'>): ProjectState {
  return {
    ...factsOf(event.data),
    id: event.projectId,
    seq: event.seq,
    lastRecordedAt: event.recordedAt,
    status: 'active',
    stage: 'lead',
    stages: [{ entry: 1, stage: 'lead', enteredAt: event.occurredAt, openedAt: null, leftAt: null, reported: false }],
    policyVersion: event.data.policyVersion,
    parties: {},
    contactCount: 0,
    firstContactAt: null,
    progress: null,
    judgement: null,
    plan: null,
    evidence: [],
    milestones: [],
    fundArrivals: [],
    requests: [],
    handOver: null,
    escalations: [],
    clocks: {},
    aftercareUntil: null,
    issuedTemplates: [],
    itemCount: 0,
    exit: null,
    provenance: null,
  };
}

/** A project that was under way, with the past that was reported. */
export function imported(event: EventOf<'ProjectImported'>): ProjectState {
  const { data } = event;
  const stages = data.stages.map((stage, index): StageEntry => ({
    entry: index + 1,
    stage: stage.stage,
    enteredAt: stage.enteredAt,
    openedAt: index < data.stages.length - 1 ? stage.enteredAt : null,
    leftAt: data.stages[index + 1]?.enteredAt ?? null,
    reported: true,
  }));
  return {
    ...factsOf(data),
    id: event.projectId,
    seq: event.seq,
    lastRecordedAt: event.recordedAt,
    status: 'active',
    stage: stages[stages.length - 1]?.stage ?? 'lead',
    stages,
    policyVersion: data.policyVersion,
    parties: data.parties,
    contactCount: data.firstContactAt ? 1 : 0,
    firstContactAt: data.firstContactAt,
    progress: null,
    judgement: data.judgement,
    plan: data.plan,
    evidence: data.evidence,
    milestones: data.milestones,
    fundArrivals: data.fundArrivals,
    requests: [],
    handOver: null,
    escalations: [],
    clocks: {},
    aftercareUntil: data.aftercareUntil,
    issuedTemplates: data.coveredTemplates,
    itemCount: 0,
    exit: null,
    provenance: data.provenance,
  };
}
