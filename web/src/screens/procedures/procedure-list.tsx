import { Stack, Title } from '@mantine/core';

import type { Procedure } from '../../api/procedures.js';
import { useText } from '../../i18n/language.js';
import { ClocksTable } from './clocks-table.js';
import { ComponentsTable } from './components-table.js';
import type { DossierWay } from './find-way.js';
import { StatesTable } from './states-table.js';
import { TransitionsTable } from './transitions-table.js';

interface ProcedureListProps {
  readonly procedure: Procedure;
  readonly way: DossierWay | null;
}

/** All that the diagram draws, and what it has no room for, in tables. */
export function ProcedureList({ procedure, way }: ProcedureListProps) {
  const t = useText();
  return (
    <Stack gap="lg">
      <section aria-labelledby="states">
        <Title order={2} id="states" mb="xs">
          {t('procedure.states')}
        </Title>
        <StatesTable procedure={procedure} way={way} />
      </section>
      <section aria-labelledby="clocks">
        <Title order={2} id="clocks" mb="xs">
          {t('procedure.clocks')}
        </Title>
        <ClocksTable clocks={procedure.clocks} />
      </section>
      {procedure.components.length > 0 && (
        <section aria-labelledby="components">
          <Title order={2} id="components" mb="xs">
            {t('documents.components')}
          </Title>
          <ComponentsTable components={procedure.components} />
        </section>
      )}
      <section aria-labelledby="transitions">
        <Title order={2} id="transitions" mb="xs">
          {t('procedure.transitions')}
        </Title>
        <TransitionsTable procedure={procedure} way={way} />
      </section>
    </Stack>
  );
}
