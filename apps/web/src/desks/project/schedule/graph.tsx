import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpenItem, itemLight } from '@bangban/domain';
import { useAddressFlag } from '../../../lib/address';
import { type GraphEdge, type GraphNode, prerequisiteGraph, stillToDo } from '../../../lib/prerequisite-graph';
import type { ProjectDetail } from '../../../lib/project';
import { useFormat } from '../../../lib/use-format';
import { useItemTitle } from '../../../lib/use-item-title';
import { EmptyState } from '../../../pieces/empty-state';
import { Light } from '../../../pieces/light';

const [WIDTH, HEIGHT, GAP_X, GAP_Y] = [192, 52, 36, 14];
const left = ({ layer }: GraphNode): number => layer * (WIDTH + GAP_X);
const top = ({ row }: GraphNode): number => row * (HEIGHT + GAP_Y);

interface GraphProps {
  readonly detail: ProjectDetail;
  /** Items of the chain that decides when, from its first to its last. */
  readonly critical: readonly string[];
}

/** The order in which items can be done; the chain that decides when, in the accent colour and by a heavier line. */
export function Graph({ critical, detail }: GraphProps): ReactNode {
  const { t } = useTranslation();
  const { days } = useFormat();
  const titleOf = useItemTitle();
  const { items, now } = detail;
  const [past, setPast] = useAddressFlag('past');
  const known = useMemo(() => (past ? items : stillToDo(items)), [past, items]);
  const graph = useMemo(() => prerequisiteGraph(known, critical), [known, critical]);
  const hidden = useMemo(() => prerequisiteGraph(items, []).nodes.length - graph.nodes.length, [items, graph]);
  const older =
    past || hidden > 0 ? (
      <button type="button" className="bare link" aria-expanded={past} onClick={() => setPast(!past)}>
        {past ? t('project.graph.hidePast') : t('project.graph.past', { count: hidden })}
      </button>
    ) : null;
  if (graph.nodes.length === 0) {
    return hidden > 0 ? (
      <EmptyState title={t('project.graph.allDone.title')} text={t('project.graph.allDone.text')}>
        {older}
      </EmptyState>
    ) : (
      <EmptyState title={t('project.graph.none.title')} text={t('project.graph.none.text')} />
    );
  }
  const byId = new Map(graph.nodes.map((node) => [node.item.id, node]));
  const size = {
    width: graph.layers * (WIDTH + GAP_X) - GAP_X + 4,
    height: graph.rows * (HEIGHT + GAP_Y) - GAP_Y + 4,
  };
  return (
    <>
      <div className="row wrap part-head">
        <span className="grow">
          <Legend />
        </span>
        {older}
      </div>
      <p className="faint only-phone">{t('project.graph.scroll')}</p>
      <div className="graph-scroll" tabIndex={0} role="group" aria-label={t('project.tab.graph')}>
        <div className="graph" style={size}>
          <svg width={size.width} height={size.height} aria-hidden="true">
            {graph.edges.map((edge) => (
              <Edge key={`${edge.from}:${edge.to}`} edge={edge} from={byId.get(edge.from)} to={byId.get(edge.to)} />
            ))}
          </svg>
          {graph.nodes.map((node) => (
            <Link
              key={node.item.id}
              to="/items/$itemId"
              params={{ itemId: node.item.id }}
              className={`graph-node${node.critical ? ' critical' : ''}${isOpenItem(node.item.state) ? '' : ' done'}`}
              style={{ left: left(node), top: top(node), width: WIDTH, height: HEIGHT }}
            >
              <span className="row">
                <Light light={itemLight(node.item, now)} />
                <span className="cut grow">{titleOf(node.item)}</span>
                {node.critical ? <span className="unseen">{t('project.graph.legendCritical')}</span> : null}
              </span>
              <span className="faint cut">
                {graph.ring.includes(node.item.id) ? `${t('project.graph.deadlock')} \u00b7 ` : ''}
                {t(`words.itemState.${node.item.state}`)} {'\u00b7'} {days(node.item.limit)}
              </span>
            </Link>
          ))}
        </div>
      </div>
    </>
  );
}

const LEGEND = ['critical', 'open', 'done'] as const;

/** What the frames mean. */
function Legend(): ReactNode {
  const { t } = useTranslation();
  const words = {
    critical: t('project.graph.legendCritical'),
    open: t('project.graph.legendOpen'),
    done: t('project.graph.legendDone'),
  };
  return (
    <p className="graph-legend faint">
      {LEGEND.map((kind) => (
        <span key={kind} className="row">
          <span className={`graph-sample ${kind}`} aria-hidden="true" />
          {words[kind]}
        </span>
      ))}
    </p>
  );
}

interface EdgeProps {
  readonly edge: GraphEdge;
  readonly from: GraphNode | undefined;
  readonly to: GraphNode | undefined;
}

function Edge({ edge, from, to }: EdgeProps): ReactNode {
  if (!from || !to) return null;
  const [x1, y1] = [left(from) + WIDTH, top(from) + HEIGHT / 2];
  const [x2, y2] = [left(to), top(to) + HEIGHT / 2];
  const bend = GAP_X / 2;
  return (
    <path
      d={`M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`}
      fill="none"
      stroke={edge.critical ? 'var(--accent)' : 'var(--line-strong)'}
      strokeWidth={edge.critical ? 2.5 : 1}
    />
  );
}
