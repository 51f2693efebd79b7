import { Type } from '@sinclair/typebox';

import { instant } from './building-blocks.js';

export const trainingClockView = Type.Object({
  now: Type.String({ ...instant, description: 'The time by which everything legal is judged.' }),
  systemNow: instant,
  moves: Type.Array(
    Type.Object({
      offsetMs: Type.Number({
        description: "How far ahead of the system's time the clock was from then on.",
      }),
      movedBy: Type.String(),
      movedAt: instant,
    }),
    { description: 'The newest first.' },
  ),
});
