import { Stack, Text, Title } from '@mantine/core';

import { basisUnder } from '../../api/basis.js';
import { BasisText } from '../../components/basis-text.js';
import { RecordedDocuments } from '../../components/dossier/recorded-documents.js';
import { useText } from '../../i18n/language.js';
import type { TabProps } from './tab-props.js';

/** The documents that were recorded, and the components that the procedure asks for. */
export function DocumentsTab({ dossier, procedure }: TabProps) {
  const t = useText();
  const components = procedure?.components.filter(({ regimes }) => regimes.includes(dossier.regime)) ?? [];
  return (
    <Stack gap="lg">
      <section aria-labelledby="documents">
        <Title order={2} id="documents">
          {t('documents.recorded')}
        </Title>
        <RecordedDocuments dossier={dossier} />
      </section>
      {components.length > 0 && (
        <section aria-labelledby="components">
          <Title order={2} id="components" mb="xs">
            {t('documents.components')}
          </Title>
          <ol>
            {components.map(({ code, name, required, basis }) => (
              <li key={code}>
                {name}{' '}
                <Text span size="sm" c="dimmed">
                  ({t(required ? 'documents.required' : 'documents.optional')})
                </Text>
                <BasisText basis={basisUnder(basis, dossier.regime)} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Stack>
  );
}
