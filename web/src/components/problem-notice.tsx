import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';

import { ApiProblem, ConnectionLost } from '../api/problem.js';
import { useText } from '../i18n/language.js';
import { BasisText } from './basis-text.js';
import { Icon } from './icons.js';
import { ReasonForm } from './reason-form.js';

interface ProblemNoticeProps {
  readonly error: unknown;
  /** Offered as "try again" where trying again may help. */
  readonly onRetry?: () => void;
}

interface Fault {
  readonly path: string;
  readonly sentence: string;
}

/** What went wrong, in the server's own words, with the article behind it and the number of the incident. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const t = useText();
  const problem = error instanceof ApiProblem ? error.body : null;
  const asksReason = problem?.code === 'reason-required';
  const isForbidden = problem?.status === 403 && !asksReason;
  const { code: dossier } = useParams({ strict: false });
  return (
    <Alert
      role="alert"
      color="red"
      variant="default"
      title={problem?.title ?? t(error instanceof ConnectionLost ? 'problem.connection' : 'problem.page')}
      icon={<Icon name={isForbidden ? 'lock' : 'late'} />}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{problem?.detail ?? t('problem.unexpected')}</Text>
        <Faults faults={problem?.faults ?? []} />
        <BasisText basis={problem?.legalBasis} />
        {isForbidden && <Text size="sm">{t('problem.whoGrants')}</Text>}
        {problem !== null && problem.status >= 500 && (
          <Text size="xs" c="dimmed" className="code">
            {t('problem.incident', { id: problem.instance.replace('urn:uuid:', '') })}
          </Text>
        )}
        {asksReason && dossier !== undefined && <ReasonForm dossier={dossier} />}
        {onRetry !== undefined && !asksReason && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('problem.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <List size="sm">
      {faults.map(({ path, sentence }) => (
        <List.Item key={path + sentence}>{sentence}</List.Item>
      ))}
    </List>
  );
}
