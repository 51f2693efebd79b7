import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { journalQuery, type Dossier } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { Icon } from '../../components/icons.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePersonName } from '../../components/use-person-name.js';
import { usePick, useText } from '../../i18n/language.js';
import { labelOfEvent } from '../../components/dossier/journal-words.js';

interface ConflictNoticeProps {
  readonly seen: Dossier;
  readonly current: Dossier;
  readonly procedure: Procedure | undefined;
  /** The person has read what changed and goes on. */
  readonly onAccept: () => void;
}

/** Somebody else acted on the dossier meanwhile: who, when and what. What was typed is still there. */
export function ConflictNotice({ seen, current, procedure, onAccept }: ConflictNoticeProps) {
  const t = useText();
  const pick = usePick();
  const personOf = usePersonName();
  const { data: journal } = useQuery({ ...journalQuery(current.code, current.version), retry: false });
  const news = journal?.items.filter(({ sequence }) => sequence > seen.version) ?? [];
  return (
    <Alert
      role="alert"
      color="yellow"
      variant="default"
      title={t('conflict.title')}
      icon={<Icon name="late" />}
      data-conflict
    >
      <Stack gap="xs" align="flex-start">
        <ul>
          {news.map((entry) => (
            <li key={entry.sequence}>
              {t('conflict.entry', {
                who: personOf(entry.actor.user),
                when: formatInstant(entry.recordedAt),
                what: labelOfEvent(procedure, entry, pick, t),
              })}
            </li>
          ))}
        </ul>
        {seen.stateLabels.join() !== current.stateLabels.join() && (
          <Text size="sm">
            {t('conflict.state', {
              before: seen.stateLabels.join(', '),
              after: current.stateLabels.join(', '),
            })}
          </Text>
        )}
        <Text size="sm">{t('conflict.kept')}</Text>
        <Button size="xs" variant="default" onClick={onAccept}>
          {t('conflict.accept')}
        </Button>
      </Stack>
    </Alert>
  );
}
