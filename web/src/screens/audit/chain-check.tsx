import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import { dossierVerificationQuery } from '../../api/audit.js';
import { sessionQuery } from '../../api/session.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { Verdict } from './verdict.js';

/** Whether every entry of this dossier is still the one that was written; for auditors, who alone may ask. */
export function ChainCheck({ code }: { readonly code: string }) {
  const t = useText();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error, isFetching, refetch } = useQuery(dossierVerificationQuery(code));
  if (session?.roles.includes('auditor') !== true) return null;
  const fault = data?.fault ?? null;
  return (
    <Paper component="section" withBorder p="md" bg="var(--ccn-surface)" aria-labelledby="chain">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} id="chain">
            {t('chain.title')}
          </Title>
          <div role="status">
            {data !== undefined && (
              <Verdict isIntact={fault === null}>
                {fault === null
                  ? t('chain.matches', { matching: data.entries, count: data.entries })
                  : t('chain.fault', { number: fault.sequence, reason: fault.reason })}
              </Verdict>
            )}
          </div>
          {fault !== null && (
            <AnchorLink
              to={PATHS.replay}
              params={{ code }}
              search={{ at: Math.max(fault.sequence, 1) }}
              resetScroll={false}
            >
              {t('chain.show', { number: fault.sequence })}
            </AnchorLink>
          )}
          {data !== undefined && (
            <Text size="xs" c="dimmed">
              {t('chain.at', { when: formatInstant(data.verifiedAt) })}
            </Text>
          )}
        </div>
        <Group gap="sm" className="no-print">
          <Button component="a" variant="default" href={`/api/v1/dossiers/${code}/evidence-pack`} download>
            {t('chain.pack')}
          </Button>
          <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
            {t('chain.verify')}
          </Button>
        </Group>
      </Group>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
    </Paper>
  );
}
