import { Alert, Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { replayQuery } from '../../api/audit.js';
import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { ClockCards } from '../../components/dossier/clock-cards.js';
import { DecisionStepper } from '../../components/dossier/decision-stepper.js';
import { DossierHeader } from '../../components/dossier/dossier-header.js';
import { DossierParties } from '../../components/dossier/dossier-parties.js';
import { RecordedDocuments } from '../../components/dossier/recorded-documents.js';
import { Icon } from '../../components/icons.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';

interface DossierThenProps {
  readonly code: string;
  readonly entry: JournalEntry;
  readonly journal: readonly JournalEntry[];
  readonly procedure: Procedure | undefined;
  readonly view: 'dossier' | 'documents';
}

/** The dossier as it was after an entry: what its own page showed then, and nothing to act with. */
export function DossierThen({ code, entry, journal, procedure, view }: DossierThenProps) {
  const t = useText();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...replayQuery(code, entry.sequence),
    // What stands there stays until the next is here, so that the slider does not flicker.
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={10} />;
  const { dossier, sequence, disagreement } = data;
  return (
    <section aria-label={t('replay.then')} aria-busy={isPlaceholderData} data-replayed={sequence}>
      <Stack gap="md">
        <Alert variant="default" icon={<Icon name="lock" />} title={t('replay.readOnly')}>
          {t('replay.banner', {
            when: formatInstant((journal[sequence - 1] ?? entry).occurredAt),
            number: sequence,
            count: journal.length,
          })}
        </Alert>
        {disagreement !== null && (
          <Alert color="red" variant="default" icon={<Icon name="late" />} title={t('replay.disagrees')}>
            {t('chain.fault', { number: disagreement.sequence, reason: disagreement.reason })}
          </Alert>
        )}
        {dossier !== null && view === 'documents' && <RecordedDocuments dossier={dossier} />}
        {dossier !== null && view === 'dossier' && (
          <>
            <DossierHeader dossier={dossier} procedure={procedure} />
            {procedure !== undefined && (
              <DecisionStepper
                dossier={dossier}
                procedure={procedure}
                journal={journal.filter((each) => each.sequence <= sequence)}
              />
            )}
            <ClockCards dossier={dossier} isPast />
            <DossierParties dossier={dossier} />
          </>
        )}
      </Stack>
    </section>
  );
}
