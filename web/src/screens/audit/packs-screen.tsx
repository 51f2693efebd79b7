import { Stack } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';

import { PATHS } from '../../app/paths.js';
import { Page } from '../../components/page.js';
import { useText } from '../../i18n/language.js';
import { PackForm } from './pack-form.js';
import { PackList } from './pack-list.js';

/** Bộ chứng cứ: what an auditor takes away of many dossiers, ordered here and written by the service. */
export function PacksScreen() {
  const t = useText();
  const { q = '' } = useSearch({ from: '/inside/audit/packs' });
  return (
    <Page
      title={t('packs.title')}
      lead={t('packs.lead')}
      crumbs={[{ label: t('audit.title'), to: PATHS.audit }]}
    >
      <Stack gap="lg">
        <PackForm key={q} words={q} />
        <PackList />
      </Stack>
    </Page>
  );
}
