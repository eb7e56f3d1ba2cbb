import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mandatesOf, stillHolds } from '@bangban/domain';
import type { ProjectDetail } from '../../lib/project';
import type { NameOf } from '../../lib/reference';
import { useAgentLeft } from '../../lib/use-agent-left';
import { useFormat } from '../../lib/use-format';
import { Line } from './item-line';

interface AgentsProps {
  readonly itemId: string;
  readonly project: ProjectDetail;
  readonly nameOf: NameOf;
}

/** 代办: who may hand in this item's papers for the company. */
export function ItemAgents({ itemId, nameOf, project: { project } }: AgentsProps): ReactNode {
  const { t } = useTranslation();
  const { date, today } = useFormat();
  const hasLeft = useAgentLeft();
  const holding = mandatesOf(project).filter(
    (each) => stillHolds(each, today) && !hasLeft(each) && each.itemIds.includes(itemId),
  );
  return holding.map(({ agentId, id, no, until }) => (
    <Line key={id} label={t('agency.item')}>
      {t('agency.agentOf', { agent: nameOf(agentId), no: `${no}`, date: date(until) })}
    </Line>
  ));
}
