import { Paper, Stack, Text, Title } from '@mantine/core';

import { basisUnder } from '../../api/basis.js';
import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { BasisText } from '../../components/basis-text.js';
import { PayloadView } from '../../components/dossier/payload-view.js';
import { labelsOfState } from '../../components/dossier/steps.js';
import { Icon } from '../../components/icons.js';
import { usePartyName } from '../../components/party-names.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePersonName } from '../../components/use-person-name.js';
import { usePick, useText } from '../../i18n/language.js';
import { EntryDifference } from './entry-difference.js';
import { useEntryWords } from './entry-words.js';
import classes from './replay.module.css';

interface EntryDetailProps {
  readonly entry: JournalEntry;
  readonly previous: JournalEntry | undefined;
  readonly procedure: Procedure | undefined;
}

/** Who did what, for whom, on what ground and under which version; and the hashes that hold it in place. */
export function EntryDetail({ entry, previous, procedure }: EntryDetailProps) {
  const t = useText();
  const { nameOf } = useEntryWords(procedure);
  const definition = procedure?.events.find(({ event }) => event === entry.event);
  return (
    <Paper
      component="section"
      withBorder
      p="md"
      bg="var(--ccn-surface)"
      aria-labelledby="entry"
      data-entry={entry.sequence}
    >
      <Stack gap="sm">
        <Title order={2} id="entry">
          {entry.sequence}. {nameOf(entry)}
        </Title>
        <BasisText basis={basisUnder(definition?.legalBasis, entry.regime)} />
        <ActorFields entry={entry} procedure={procedure} />
        <Title order={3}>{t('entry.payload')}</Title>
        <PayloadView entry={entry} procedure={procedure} />
        <EntryDifference entry={entry} previous={previous} procedure={procedure} />
        <Title order={3}>{t('entry.proof')}</Title>
        <Hashes entry={entry} previous={previous} />
      </Stack>
    </Paper>
  );
}

function ActorFields({ entry, procedure }: Pick<EntryDetailProps, 'entry' | 'procedure'>) {
  const t = useText();
  const pick = usePick();
  const nameOf = usePartyName();
  const personOf = usePersonName();
  const { roleOf } = useEntryWords(procedure);
  const statesOf = (value: unknown) =>
    procedure === undefined ? '' : labelsOfState(procedure, value).map(pick).join(' · ');
  const { actor, before, after, backdatingReason } = entry;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    [t('entry.who'), personOf(actor.user)],
    [t('entry.account'), actor.user],
    [t('entry.role'), roleOf(entry)],
    [t('entry.onBehalfOf'), actor.onBehalfOf === undefined ? null : personOf(actor.onBehalfOf)],
    [t('entry.party'), actor.party === null ? null : nameOf(actor.party)],
    [t('entry.occurred'), formatInstant(entry.occurredAt)],
    [t('entry.recorded'), formatInstant(entry.recordedAt)],
    [t('entry.reason'), backdatingReason],
    [t('entry.before'), before === null ? null : statesOf(before)],
    [t('entry.after'), statesOf(after)],
    [
      t('entry.version'),
      t('entry.versionOf', { code: entry.procedureCode, version: entry.procedureVersion }),
    ],
    [t('entry.regime'), entry.regime],
    [t('entry.calendar'), String(entry.calendarEdition)],
  ];
  return (
    <dl className="pairs">
      {fields
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Hashes({ entry, previous }: Pick<EntryDetailProps, 'entry' | 'previous'>) {
  const t = useText();
  const isChained = previous === undefined || previous.hash === entry.previousHash;
  return (
    <>
      <p className={classes.chained} data-chained={isChained}>
        <Icon name={isChained ? 'done' : 'late'} size={16} />
        {t(isChained ? 'entry.chained' : 'entry.notChained')}
      </p>
      {(
        [
          [t('journal.hash'), entry.hash],
          [t('journal.previousHash'), entry.previousHash],
          [t('journal.stateHash'), entry.stateHash],
          [t('entry.definitionHash'), entry.definitionHash],
        ] as const
      ).map(([name, hash]) => (
        <Text key={name} size="xs" className="code">
          {name}: {hash}
        </Text>
      ))}
    </>
  );
}
