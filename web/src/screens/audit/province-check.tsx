import { Button, Group, List, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { verificationQuery, type Verification } from '../../api/audit.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { Verdict } from './verdict.js';

/** Kiểm chứng: every journal of the province, its chain and what it folds to. */
export function ProvinceCheck() {
  const t = useText();
  const { data, error, isFetching, refetch } = useQuery(verificationQuery);
  return (
    <Paper component="section" withBorder p="md" bg="var(--ccn-surface)" aria-labelledby="verification">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} id="verification">
            {t('audit.verification')}
          </Title>
          <div role="status">{data !== undefined && <Found verification={data} />}</div>
        </div>
        <Button loading={isFetching} onClick={() => void refetch()}>
          {t('audit.verify')}
        </Button>
      </Group>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
    </Paper>
  );
}

function Found({ verification }: { readonly verification: Verification }) {
  const t = useText();
  const { entries, dossiers, faults, intact, verifiedAt } = verification;
  return (
    <>
      <Verdict isIntact={intact}>
        {intact
          ? t('audit.intact', { entries, dossiers })
          : t('audit.broken', { faults: faults.length, dossiers })}
      </Verdict>
      <List size="sm">
        {faults.map(({ dossier, sequence, reason }) => (
          <List.Item key={dossier}>
            <AnchorLink to={PATHS.replay} params={{ code: dossier }} search={{ at: Math.max(sequence, 1) }}>
              {dossier}
            </AnchorLink>
            {' – '}
            {t('chain.fault', { number: sequence, reason })}
          </List.Item>
        ))}
      </List>
      <Text size="xs" c="dimmed">
        {t('chain.at', { when: formatInstant(verifiedAt) })}
      </Text>
    </>
  );
}
