import { describeProcedure } from '../../../src/api/procedures/describe-procedure.js';
import { layOutProcedure } from '../../../src/api/procedures/lay-out-procedure.js';
import { ProcedureRegistry } from '../../../src/engine/procedure-registry.js';
import { CATALOGUE } from '../../../workflows/catalogue.js';

const registry = new ProcedureRegistry(CATALOGUE);

describe.each(registry.all().map((procedure) => [procedure.definition.code, procedure] as const))(
  'the layout of %s',
  (_, procedure) => {
    test('has a box for every state, each inside of the box around it', async () => {
      const { nodes } = await layOutProcedure(procedure.definition);
      expect(nodes.map(({ path }) => path)).toEqual(
        describeProcedure(procedure).states.map(({ path }) => path),
      );
      for (const { path, parent, x, y, width, height } of nodes) {
        expect({ path, isPlaced: x >= 0 && y >= 0 && width > 0 && height > 0 }).toEqual({
          path,
          isPlaced: true,
        });
        const around = nodes.find((node) => node.path === parent);
        if (around === undefined) continue;
        const fits = x + width <= around.width && y + height <= around.height;
        expect({ path, fits }).toEqual({ path, fits: true });
      }
    });

    test('lets no two boxes of one scope overlap', async () => {
      const { nodes } = await layOutProcedure(procedure.definition);
      const overlaps = nodes.flatMap((a) =>
        nodes
          .filter((b) => a.path < b.path && a.parent === b.parent)
          .filter(
            (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
          )
          .map((b) => `${a.path} ${b.path}`),
      );
      expect(overlaps).toEqual([]);
    });

    test('has an arrow for every move to another state, whose way begins and ends somewhere', async () => {
      const { edges, fromEverywhere } = await layOutProcedure(procedure.definition);
      const drawn = new Set(
        [...edges.flatMap(({ moves }) => moves), ...fromEverywhere].map((move) => JSON.stringify(move)),
      );
      const leading = describeProcedure(procedure).transitions.filter(
        ({ from, to }) =>
          to !== null && to !== from && !from.startsWith(`${to}.`) && !to.startsWith(`${from}.`),
      );
      expect(leading.filter((move) => !drawn.has(JSON.stringify(move)))).toEqual([]);
      for (const { from, to, points } of edges)
        expect({ from, to, points: points.length > 1 }).toMatchObject({ points: true });
    });
  },
);
