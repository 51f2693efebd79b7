import {
  EdgeLabelRenderer,
  Handle,
  Position,
  type Edge,
  type EdgeProps,
  type Node,
  type NodeProps,
} from '@xyflow/react';

import type { ProcedureLayout } from '../../api/procedures.js';
import classes from './procedure.module.css';

type PlacedEdge = ProcedureLayout['edges'][number];

export type Box = Node<
  {
    readonly name: string;
    readonly standing: 'current' | 'done' | 'ahead';
    /** The standing in words; empty where there is nothing to say. */
    readonly note: string;
  },
  'state'
>;

export type Arrow = Edge<
  {
    readonly points: PlacedEdge['points'];
    readonly label: PlacedEdge['label'];
    readonly names: readonly string[];
    readonly isTaken: boolean;
  },
  'arrow'
>;

export function StateBox({ id, data: { name, standing, note } }: NodeProps<Box>) {
  return (
    <div className={classes.box} data-state={id} data-standing={standing}>
      {/* The library draws no arrow without them. */}
      <Handle type="target" position={Position.Top} className={classes.handle ?? ''} isConnectable={false} />
      <span>{name}</span>
      {note !== '' && <small> ({note})</small>}
      <Handle
        type="source"
        position={Position.Bottom}
        className={classes.handle ?? ''}
        isConnectable={false}
      />
    </div>
  );
}

const HEAD = 5;

/** Goes the server's way, not the library's, so that no arrow runs through a box. */
export function ArrowEdge({ id, data }: EdgeProps<Arrow>) {
  if (data === undefined) return null;
  const { points, label, names, isTaken } = data;
  const path = points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`)
    .join(' ');
  return (
    <>
      <path d={path} className={classes.arrow} data-taken={isTaken || undefined} />
      <path d={headOf(points)} className={classes.head} data-taken={isTaken || undefined} />
      <EdgeLabelRenderer>
        <div
          className={classes.label}
          data-arrow={id}
          data-taken={isTaken || undefined}
          style={{ left: label.x, top: label.y, width: label.width, minHeight: label.height }}
        >
          {names.map((name) => (
            <div key={name}>{name}</div>
          ))}
        </div>
      </EdgeLabelRenderer>
    </>
  );
}

/** A triangle in the direction of the last stretch, which runs straight across or straight down. */
function headOf(points: PlacedEdge['points']): string {
  const end = points.at(-1);
  // Where a stretch has no length, the one before it gives the direction.
  const before = points.findLast(({ x, y }) => end !== undefined && lengthOf(end.x - x, end.y - y) > HEAD);
  if (end === undefined || before === undefined) return '';
  const [across, down] = [end.x - before.x, end.y - before.y];
  const isAcross = Math.abs(across) > Math.abs(down);
  const dx = isAcross ? Math.sign(across) : 0;
  const dy = isAcross ? 0 : Math.sign(down);
  const corner = (side: number) =>
    `${String(end.x - 2 * HEAD * dx + side * HEAD * dy)} ${String(end.y - 2 * HEAD * dy + side * HEAD * dx)}`;
  return `M${String(end.x)} ${String(end.y)} L${corner(1)} L${corner(-1)} Z`;
}

function lengthOf(across: number, down: number): number {
  return Math.abs(across) + Math.abs(down);
}
