import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';

import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { readReplaySearch, REPLAY_VIEWS } from '../../app/search.js';
import { useText } from '../../i18n/language.js';
import { DossierThen } from './dossier-then.js';
import { TwoPoints } from './two-points.js';

interface ReplayViewsProps {
  readonly entry: JournalEntry;
  readonly journal: readonly JournalEntry[];
  readonly procedure: Procedure | undefined;
}

/** What is seen of the point where the slider stands: the dossier, its documents, or how it differs from another. */
export function ReplayViews({ entry, journal, procedure }: ReplayViewsProps) {
  const t = useText();
  const { view = 'dossier' } = useSearch({ from: '/inside/dossiers/$code/replay' });
  const navigate = useNavigate({ from: PATHS.replay });
  return (
    <Tabs
      value={view}
      activateTabWithKeyboard={false}
      onChange={(chosen) => {
        void navigate({
          search: (search) => readReplaySearch({ ...search, view: chosen }),
          replace: true,
          resetScroll: false,
        });
      }}
    >
      <Tabs.List aria-label={t('replay.views')} mb="md">
        {REPLAY_VIEWS.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(`replay.view.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={view}>
        {view === 'compare' ? (
          <TwoPoints entry={entry} journal={journal} procedure={procedure} />
        ) : (
          <DossierThen
            code={entry.dossier}
            entry={entry}
            journal={journal}
            procedure={procedure}
            view={view}
          />
        )}
      </Tabs.Panel>
    </Tabs>
  );
}
