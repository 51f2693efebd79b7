import { Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { newestOf, proceduresQuery, type ProcedureSummary } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { BasisText } from '../../components/basis-text.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { usePick, useText } from '../../i18n/language.js';

/** Tiếp nhận, first step: which procedure. */
export function ProcedureChoice() {
  const t = useText();
  const { data, error, refetch } = useQuery(proceduresQuery);
  return (
    <Page title={t('receive.title')} lead={t('receive.choose')}>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {newestOf(data?.items ?? []).map((procedure) => (
          <ProcedureCard key={procedure.code} procedure={procedure} />
        ))}
      </SimpleGrid>
    </Page>
  );
}

function ProcedureCard({ procedure }: { readonly procedure: ProcedureSummary }) {
  const t = useText();
  const pick = usePick();
  return (
    <Paper withBorder p="md" bg="var(--ccn-surface)">
      <Title order={2}>
        <AnchorLink to={PATHS.receiveProcedure} params={{ procedure: procedure.code }} inherit>
          {pick({ label: procedure.name, labelEn: procedure.nameEn })}
        </AnchorLink>
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('receive.version', { version: procedure.version })}
      </Text>
      <BasisText basis={procedure.legalBasis} />
    </Paper>
  );
}
