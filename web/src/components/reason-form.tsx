import { Button, Group, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { stateReason } from '../api/stated-reason.js';
import { useText } from '../i18n/language.js';

const MAX_REASON = 500;

/** Asked of those whose role takes part in no dossier, before they open one. */
export function ReasonForm({ dossier }: { readonly dossier: string }) {
  const t = useText();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        stateReason(dossier, reason.trim());
        void queries.invalidateQueries();
      }}
    >
      <Textarea
        label={t('reason.label')}
        description={t('reason.description')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={MAX_REASON}
        required
        autosize
        minRows={2}
      />
      <Group mt="xs">
        <Button type="submit" size="xs" disabled={reason.trim() === ''}>
          {t('reason.open')}
        </Button>
      </Group>
    </form>
  );
}
