import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { journalQuery, type JournalEntry } from '../../api/dossiers.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { usePartyName } from '../../components/party-names.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePersonName } from '../../components/use-person-name.js';
import { usePick, useText } from '../../i18n/language.js';
import type { TabProps } from './tab-props.js';
import classes from './journal-tab.module.css';
import { labelOfEvent } from '../../components/dossier/journal-words.js';
import { labelsOfState } from '../../components/dossier/steps.js';

/** Every entry, the newest first, with the hash that chains it to the one before. */
export function JournalTab({ dossier, procedure }: TabProps) {
  const t = useText();
  const { data, error, refetch } = useQuery(journalQuery(dossier.code, dossier.version));
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <AnchorLink to={PATHS.replay} params={{ code: dossier.code }}>
        {t('replay.open')}
      </AnchorLink>
      <ol className={classes.entries} reversed aria-label={t('tab.journal')}>
        {data.items.toReversed().map((entry) => (
          <Entry key={entry.sequence} entry={entry} procedure={procedure} />
        ))}
      </ol>
    </>
  );
}

function Entry({ entry, procedure }: { readonly entry: JournalEntry } & Pick<TabProps, 'procedure'>) {
  const t = useText();
  const pick = usePick();
  const nameOf = usePartyName();
  const personOf = usePersonName();
  const states = procedure === undefined ? [] : labelsOfState(procedure, entry.after).map(pick);
  return (
    <li className={classes.entry}>
      <strong>
        {entry.sequence}. {labelOfEvent(procedure, entry, pick, t)}
      </strong>
      <span>
        {t('journal.by', {
          who: personOf(entry.actor.user),
          party: entry.actor.party === null ? '–' : nameOf(entry.actor.party),
        })}{' '}
        · {t('journal.occurred', { when: formatInstant(entry.occurredAt) })} ·{' '}
        {t('journal.recorded', { when: formatInstant(entry.recordedAt) })}
      </span>
      {states.length > 0 && <span>→ {states.join(' · ')}</span>}
      {entry.backdatingReason !== null && (
        <span>{t('journal.backdated', { reason: entry.backdatingReason })}</span>
      )}
      <details>
        <summary>{t('journal.hashes')}</summary>
        <Text size="xs" className="code">
          {t('journal.hash')}: {entry.hash}
        </Text>
        <Text size="xs" className="code">
          {t('journal.previousHash')}: {entry.previousHash}
        </Text>
        <Text size="xs" className="code">
          {t('journal.stateHash')}: {entry.stateHash}
        </Text>
      </details>
    </li>
  );
}
