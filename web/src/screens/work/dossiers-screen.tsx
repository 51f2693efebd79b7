import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { PATHS } from '../../app/paths.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { useText } from '../../i18n/language.js';
import { DossierFilters } from './dossier-filters.js';
import { DossierTable } from './dossier-table.js';

/** Hồ sơ: all that the person may see, narrowed down by what stands in the address. */
export function DossiersScreen() {
  const t = useText();
  const search = useSearch({ from: '/inside/dossiers' });
  const navigate = useNavigate();
  const isFiltered = Object.keys(search).length > 0;
  return (
    <Page title={t('dossiers.title')} lead={t('dossiers.lead')}>
      <DossierFilters search={search} />
      <DossierTable
        key={JSON.stringify(search)}
        caption={t('dossiers.title')}
        filter={{ list: 'dossiers', ...search }}
        empty={
          isFiltered ? (
            <EmptyState
              sentence={t('dossiers.noMatch')}
              action={
                <Button
                  variant="default"
                  onClick={() => {
                    void navigate({ to: PATHS.dossiers, search: {} });
                  }}
                >
                  {t('dossiers.clear')}
                </Button>
              }
            />
          ) : (
            <EmptyState sentence={t('dossiers.empty')} />
          )
        }
      />
    </Page>
  );
}
