import { Button, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { migrationsQuery, proposeMigration } from '../../api/migrations.js';
import { sessionQuery } from '../../api/session.js';
import { PATHS } from '../../app/paths.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';

/** Proposes a migration by the plan that `ccn migrate-dossiers` takes; what is wrong with it, the server says. */
export function MigrationForm() {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const [typed, setTyped] = useState('');
  const [isUnreadable, setUnreadable] = useState(false);
  const propose = useMutation({
    mutationFn: proposeMigration,
    onSuccess: async ({ id }) => {
      announce(t('versions.proposedNow'));
      setTyped('');
      await client.invalidateQueries({ queryKey: migrationsQuery.queryKey });
      await navigate({ to: PATHS.versions, search: { migration: id } });
    },
  });
  if (session?.roles.includes('administrator') !== true) return null;
  return (
    <form
      className={`${classes.section ?? ''} no-print`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const plan = parsePlan(typed);
        setUnreadable(plan === null);
        if (plan !== null) propose.mutate(plan);
      }}
    >
      <Title order={2}>{t('versions.propose')}</Title>
      <Textarea
        required
        label={t('versions.plan')}
        description={t('versions.planHint')}
        error={isUnreadable ? t('versions.planWrong') : undefined}
        classNames={{ input: 'code' }}
        rows={8}
        my="sm"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {propose.isError && <ProblemNotice error={propose.error} />}
      <Button type="submit" mt="sm" loading={propose.isPending}>
        {t('versions.proposeAct')}
      </Button>
    </form>
  );
}

/** null for what is no JSON object. */
function parsePlan(typed: string): object | null {
  try {
    const plan: unknown = JSON.parse(typed);
    return typeof plan === 'object' && !Array.isArray(plan) ? plan : null;
  } catch {
    return null;
  }
}
