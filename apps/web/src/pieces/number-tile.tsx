import { Link, type LinkProps } from '@tanstack/react-router';
import { Tooltip } from 'antd';
import type { ReactNode } from 'react';

interface NumberTileProps {
  readonly label: string;
  readonly figure: string;
  readonly unit?: string;
  /** How the figure is counted. */
  readonly definition?: string;
  /** Against the last period, in its own unit: `+3`, `+6.6 pp`. */
  readonly change?: string;
  /** The rows behind the figure. */
  readonly open?: LinkProps;
}

/** A figure that opens to its rows. */
export function NumberTile({ change, definition, figure, label, open, unit }: NumberTileProps): ReactNode {
  const face = (
    <>
      <span className="muted">{label}</span>
      <span className="number-figure">
        {figure}
        {unit ? <small>{unit}</small> : null}
      </span>
      {change ? <span className="faint">{change}</span> : null}
    </>
  );
  const tile = open ? (
    <Link {...open} className="number-tile">
      {face}
    </Link>
  ) : (
    <div className="number-tile">{face}</div>
  );
  return definition ? <Tooltip title={definition}>{tile}</Tooltip> : tile;
}
