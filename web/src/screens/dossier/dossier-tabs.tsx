import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { PATHS } from '../../app/paths.js';
import { DOSSIER_TABS, readDossierSearch, type DossierTab } from '../../app/search.js';
import { useText, type MessageId } from '../../i18n/language.js';
import { DocumentsTab } from './documents-tab.js';
import { JournalTab } from './journal-tab.js';
import { LettersTab } from './letters-tab.js';
import { OverviewTab } from './overview-tab.js';
import type { TabProps } from './tab-props.js';

const LABELS: Readonly<Record<DossierTab, MessageId>> = {
  overview: 'tab.overview',
  documents: 'tab.documents',
  letters: 'tab.letters',
  journal: 'tab.journal',
};

/** A new tab is a name in `DOSSIER_TABS`, a label here and a panel below. */
const PANELS = {
  overview: OverviewTab,
  documents: DocumentsTab,
  letters: LettersTab,
  journal: JournalTab,
} as const;

export function DossierTabs({ dossier, procedure }: TabProps) {
  const t = useText();
  const { tab = 'overview' } = useSearch({ from: '/inside/dossiers/$code' });
  const navigate = useNavigate({ from: PATHS.dossier });
  const Panel = PANELS[tab];
  return (
    <Tabs
      value={tab}
      activateTabWithKeyboard={false}
      onChange={(chosen) => {
        const next = DOSSIER_TABS.find((each) => each === chosen) ?? 'overview';
        void navigate({
          search: (search) => readDossierSearch({ ...search, tab: next === 'overview' ? undefined : next }),
          replace: true,
          resetScroll: false,
        });
      }}
    >
      <Tabs.List aria-label={t('tab.title')}>
        {DOSSIER_TABS.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(LABELS[each])}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} pt="md">
        <Panel dossier={dossier} procedure={procedure} />
      </Tabs.Panel>
    </Tabs>
  );
}
