import { Type } from '@sinclair/typebox';

import { basis, localDate, nullable } from './building-blocks.js';
import { clockStatus } from './clock.view.js';

export const transitionPreview = Type.Object({
  stateLabels: Type.Array(Type.String(), { description: 'Where the dossier would stand.' }),
  clocks: Type.Array(
    Type.Object({
      name: Type.String(),
      label: Type.String(),
      status: clockStatus,
      dueOn: nullable(localDate),
      previousDueOn: nullable(localDate),
      projected: nullable(
        Type.Object(
          { resumedOn: localDate, dueOn: localDate },
          { description: 'When a paused clock would be due, if what it waits for came on its last day.' },
        ),
      ),
      legalBasis: basis,
    }),
    { description: 'The time limits that would change.' },
  ),
});
