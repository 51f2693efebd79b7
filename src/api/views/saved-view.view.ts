import { Type } from '@sinclair/typebox';

import { instant, list, nullable } from './building-blocks.js';

export const savedView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  address: Type.String({ description: 'Path and search; opening it is following a link.' }),
  unit: nullable(Type.String({ description: 'Whose people have it too; null for its owner alone.' })),
  unitName: nullable(Type.String()),
  savedBy: Type.String(),
  savedAt: instant,
  canRemove: Type.Boolean({ description: "Whoever saved it may, and the unit's head." }),
});

export const savedViewList = list(savedView);
