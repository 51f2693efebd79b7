import { Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { newestOf, proceduresQuery } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { BasisText } from '../../components/basis-text.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatDate } from '../../i18n/dates.js';
import { usePick, useText } from '../../i18n/language.js';

/** Thủ tục: the catalogue, each in its newest version. */
export function ProceduresScreen() {
  const t = useText();
  const pick = usePick();
  const { data, error, refetch } = useQuery(proceduresQuery);
  return (
    <Page title={t('procedures.title')} lead={t('procedures.lead')}>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {newestOf(data?.items ?? []).map(({ code, version, name, nameEn, effectiveFrom, legalBasis }) => (
          <Paper key={code} withBorder p="md" bg="var(--ccn-surface)">
            <Title order={2}>
              <AnchorLink to={PATHS.procedure} params={{ code }} inherit>
                {pick({ label: name, labelEn: nameEn })}
              </AnchorLink>
            </Title>
            <Text size="sm" c="dimmed" mb="xs">
              {t('procedures.version', { version, from: formatDate(effectiveFrom) })}
            </Text>
            <BasisText basis={legalBasis} />
          </Paper>
        ))}
      </SimpleGrid>
    </Page>
  );
}
