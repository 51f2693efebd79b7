import { Button, Group } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';

import type { ListFilter } from '../../api/dossiers.js';
import { PATHS } from '../../app/paths.js';
import { hiddenColumns, readListSearch, toHide } from '../../app/search.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { useText } from '../../i18n/language.js';
import { ColumnPicker } from './column-picker.js';
import { DossierFilters } from './dossier-filters.js';
import { DossierTable } from './dossier-table.js';
import { ExportMenu } from './export-menu.js';
import { SavedViews } from './saved-views.js';

/** Hồ sơ: all that the person may see, narrowed down by what stands in the address. */
export function DossiersScreen() {
  const t = useText();
  const search = useSearch({ from: '/inside/dossiers' });
  const navigate = useNavigate();
  const { hide, for: chosen, ...filter } = search;
  const unit = filter.unit ?? chosen;
  const listed: ListFilter = { list: 'dossiers', ...filter, ...(unit === undefined ? {} : { unit }) };
  const hidden = hiddenColumns(search);
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Page
      title={t('dossiers.title')}
      lead={t('dossiers.lead')}
      actions={
        <Group gap="xs">
          <ColumnPicker
            hidden={hidden}
            onChange={(changed) => {
              void navigate({
                to: PATHS.dossiers,
                search: readListSearch({ ...search, hide: toHide(changed) }),
                resetScroll: false,
              });
            }}
          />
          <ExportMenu filter={listed} />
          <SavedViews />
        </Group>
      }
    >
      <DossierFilters search={search} isFiltered={isFiltered} />
      <DossierTable
        key={JSON.stringify([filter, unit])}
        caption={t('dossiers.title')}
        filter={listed}
        hidden={hidden}
        empty={
          isFiltered ? (
            <EmptyState
              sentence={t('dossiers.noMatch')}
              action={
                <Button
                  variant="default"
                  onClick={() => {
                    void navigate({ to: PATHS.dossiers, search: readListSearch({ hide }) });
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
