import { Button, Group, List, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { accessVerificationQuery } from '../../api/access.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { Verdict } from './verdict.js';

/** Whether each person's chain holds and is as checkpoints attest it, and where it breaks first. */
export function AccessCheck() {
  const t = useText();
  const { data, error, isFetching, refetch } = useQuery(accessVerificationQuery);
  return (
    <Paper
      component="section"
      withBorder
      p="md"
      mb="md"
      bg="var(--ccn-surface)"
      aria-labelledby="access-check"
    >
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} id="access-check">
            {t('access.verification')}
          </Title>
          <div role="status">
            {data !== undefined && (
              <Verdict isIntact={data.intact}>
                {data.intact
                  ? t('access.intact', { entries: data.entries, people: data.people })
                  : t('access.broken', {
                      faults: data.faults.length,
                      checkpoints: data.checkpointFaults.length,
                    })}
              </Verdict>
            )}
          </div>
        </div>
        <Button loading={isFetching} onClick={() => void refetch()}>
          {t('access.verify')}
        </Button>
      </Group>
      {data !== undefined && (
        <Text size="sm">
          {data.checkpoints === 0
            ? t('access.unattested')
            : t('access.attested', { checkpoints: data.checkpoints, heads: data.heads })}
        </Text>
      )}
      <List size="sm">
        {data?.faults.map(({ user, sequence, kind }) => (
          <List.Item key={user}>
            {t('access.fault', { user, number: sequence, reason: t(`access.fault.${kind}`) })}
          </List.Item>
        ))}
        {data?.checkpointFaults.map(({ number, kind }) => (
          <List.Item key={`checkpoint-${String(number)}`}>
            {t('access.checkpointFault', {
              number: number ?? '',
              reason: t(`access.checkpointFault.${kind}`),
            })}
          </List.Item>
        ))}
      </List>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
    </Paper>
  );
}
