import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';

import type { Dossier, Transition } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { readDossierSearch } from '../../app/search.js';
import { BasisText } from '../../components/basis-text.js';
import { Icon } from '../../components/icons.js';
import { usePick, useText } from '../../i18n/language.js';
import { ActionForm } from './action-form.js';
import classes from './next-actions.module.css';

interface NextActionsProps {
  readonly dossier: Dossier;
  readonly procedure: Procedure | undefined;
}

/** What the server offers this person now, and why the rest is closed to them. */
export function NextActions({ dossier, procedure }: NextActionsProps) {
  const t = useText();
  const { act } = useSearch({ from: '/inside/dossiers/$code' });
  const navigate = useNavigate({ from: PATHS.dossier });
  const heading = useRef<HTMLHeadingElement>(null);
  const open = (event: string | undefined) => {
    void navigate({
      search: (search) => readDossierSearch({ ...search, act: event }),
      replace: true,
      resetScroll: false,
    });
  };
  const allowed = dossier.availableTransitions.filter((each) => each.allowed);
  const closed = dossier.availableTransitions.filter((each) => !each.allowed);
  return (
    <Paper
      component="section"
      withBorder
      p="md"
      bg="var(--ccn-surface)"
      aria-labelledby="next-actions"
      data-open-form={act === undefined ? undefined : ''}
    >
      <Title order={2} id="next-actions" mb="sm" ref={heading} tabIndex={-1}>
        {t('act.title')}
      </Title>
      {act === undefined ? (
        <OfferedActions actions={allowed} onOpen={open} />
      ) : (
        <ActionForm
          key={act}
          dossier={dossier}
          procedure={procedure}
          event={act}
          onClose={() => {
            // The form goes with the button that had the focus.
            heading.current?.focus();
            open(undefined);
          }}
        />
      )}
      {closed.length > 0 && <ClosedActions actions={closed} />}
    </Paper>
  );
}

interface OfferedActionsProps {
  readonly actions: readonly Transition[];
  readonly onOpen: (event: string) => void;
}

function OfferedActions({ actions, onOpen }: OfferedActionsProps) {
  const t = useText();
  const pick = usePick();
  if (actions.length === 0) return <Text c="dimmed">{t('act.none')}</Text>;
  return (
    <Stack gap="xs" component="ul" className={classes.plain ?? ''}>
      {actions.map((action) => (
        <li key={action.event}>
          <Button
            fullWidth
            justify="space-between"
            variant="default"
            rightSection={<Icon name="next" size={16} />}
            data-event={action.event}
            classNames={{ label: classes.wrap ?? '', root: classes.action ?? '' }}
            onClick={() => {
              onOpen(action.event);
            }}
          >
            {pick(action)}
          </Button>
        </li>
      ))}
    </Stack>
  );
}

function ClosedActions({ actions }: { readonly actions: readonly Transition[] }) {
  const t = useText();
  const pick = usePick();
  return (
    <details className={classes.closed}>
      <summary>{t('act.closed', { count: actions.length })}</summary>
      <ul className={classes.plain}>
        {actions.map((action) => (
          <li key={action.event} className={classes.closedAction}>
            <Icon name="lock" size={16} />
            <div>
              <strong>{pick(action)}</strong>
              <Text size="sm">{action.reason}</Text>
              <BasisText basis={action.legalBasis} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
