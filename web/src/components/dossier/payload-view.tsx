import { useMemo } from 'react';

import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import type { JsonSchema } from '../../forms/json-schema.js';
import { ValueView } from '../../forms/value-view.js';
import { ComponentNames } from '../component-names.js';

interface PayloadViewProps {
  readonly entry: JournalEntry;
  readonly procedure: Procedure | undefined;
}

/** What a form had recorded, under the same titles that the form has. */
export function PayloadView({ entry, procedure }: PayloadViewProps) {
  const schema = procedure?.events.find(({ event }) => event === entry.event)?.payloadSchema;
  const names = useMemo(
    () => new Map(procedure?.components.map(({ code, name }) => [code, name])),
    [procedure],
  );
  return schema === undefined ? null : (
    <ComponentNames value={names}>
      <ValueView schema={schema as JsonSchema} value={entry.payload} />
    </ComponentNames>
  );
}
