import '@xyflow/react/dist/base.css';

import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ReactFlow } from '@xyflow/react';
import { useMemo, useState } from 'react';

import { layoutQuery, type Procedure, type ProcedureLayout } from '../../api/procedures.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { ArrowEdge, StateBox, type Arrow, type Box } from './diagram-parts.js';
import { keyOfMove, type DossierWay } from './find-way.js';
import { useProcedureWords } from './use-procedure-words.js';
import classes from './procedure.module.css';

const NODE_TYPES = { state: StateBox };
const EDGE_TYPES = { arrow: ArrowEdge };
const ZOOMS = [0.4, 0.6, 0.8, 1, 1.3] as const;
const FIRST_ZOOM = 2;

interface ProcedureDiagramProps {
  readonly procedure: Procedure;
  readonly way: DossierWay | null;
}

/** The diagram, placed by the server. The list beside it says the same and more. */
export default function ProcedureDiagram({ procedure, way }: ProcedureDiagramProps) {
  const { data, error, refetch } = useQuery(layoutQuery(procedure.code, procedure.version));
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={10} />;
  return <Diagram procedure={procedure} way={way} layout={data} />;
}

interface DiagramProps extends ProcedureDiagramProps {
  readonly layout: ProcedureLayout;
}

/**
 * As large as it is, within a window that scrolls: so the arrow keys move it, and nothing has to be
 * dragged.
 */
function Diagram({ procedure, way, layout }: DiagramProps) {
  const t = useText();
  const { stateName, moveName } = useProcedureWords(procedure);
  const [step, setStep] = useState(FIRST_ZOOM);
  const zoom = ZOOMS[step] ?? 1;
  const { nodes, edges } = useParts(procedure, way, layout);
  return (
    <>
      <Text size="sm" mb="xs">
        {t('diagram.hint')}
      </Text>
      {layout.fromEverywhere.length > 0 && (
        <Text size="sm" mb="xs">
          {t('diagram.everywhere', {
            moves: layout.fromEverywhere
              .map((move) => `${moveName(move)} → ${stateName(move.to)}`)
              .join('; '),
          })}
        </Text>
      )}
      <Group gap="xs" mb="xs" className="no-print">
        <Button
          size="xs"
          variant="default"
          disabled={step === 0}
          onClick={() => {
            setStep(step - 1);
          }}
        >
          {t('diagram.smaller')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={step === ZOOMS.length - 1}
          onClick={() => {
            setStep(step + 1);
          }}
        >
          {t('diagram.larger')}
        </Button>
      </Group>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by the arrow keys */}
      <div className={classes.window} tabIndex={0} role="region" aria-label={t('diagram.label')} data-diagram>
        <div style={{ width: layout.width * zoom, height: layout.height * zoom }}>
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            viewport={{ x: 0, y: 0, zoom }}
            minZoom={ZOOMS[0]}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            panOnDrag={false}
            zoomOnScroll={false}
            zoomOnPinch={false}
            zoomOnDoubleClick={false}
            preventScrolling={false}
            proOptions={{ hideAttribution: true }}
          />
        </div>
      </div>
    </>
  );
}

function useParts(procedure: Procedure, way: DossierWay | null, layout: ProcedureLayout) {
  const { stateName, moveName } = useProcedureWords(procedure);
  const t = useText();
  const nodes = useMemo(
    () =>
      layout.nodes.map(({ path, parent, x, y, width, height }): Box => {
        const standing = standingOf(path, way);
        return {
          id: path,
          type: 'state',
          position: { x, y },
          width,
          height,
          ...(parent === null ? {} : { parentId: parent }),
          data: {
            name: stateName(path),
            standing,
            note: standing === 'ahead' ? '' : t(standing === 'current' ? 'step.current' : 'step.done'),
          },
        };
      }),
    // The words change with the procedure and the language alone, and then `t` changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [layout, way, t, procedure],
  );
  const edges = useMemo(
    () =>
      layout.edges.map(({ from, to, moves, points, label }): Arrow => ({
        id: `${from}>${to}`,
        type: 'arrow',
        source: from,
        target: to,
        data: {
          points,
          label,
          names: [...new Set(moves.map(moveName))],
          isTaken: moves.some((move) => way?.taken.has(keyOfMove(move)) === true),
        },
      })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
    [layout, way, t, procedure],
  );
  return { nodes, edges };
}

function standingOf(path: string, way: DossierWay | null): Box['data']['standing'] {
  if (way === null) return 'ahead';
  if (way.current.has(path)) return 'current';
  return way.stays.has(path) ? 'done' : 'ahead';
}
