import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { criteriaQuery, resultQuery } from '../../api/councils.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { Arithmetic } from './arithmetic.js';
import { criteriaOf } from './marks.js';
import { RankingTable } from './ranking-table.js';
import { Spreads } from './spreads.js';
import { TieNotice } from './tie-notice.js';

/** Once the scoring is closed: the ranking, why it is so, and how far the members lie apart. */
export function Result({ code }: { readonly code: string }) {
  const t = useText();
  const { data: result, error, refetch } = useQuery(resultQuery(code));
  const { data: set } = useQuery(criteriaQuery(code));
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (result === undefined || set === undefined || set === null) return <Loading />;
  const criteria = new Map(criteriaOf(set).map((criterion) => [criterion.code, criterion]));
  return (
    <Stack component="section" aria-labelledby="council-result" gap="lg">
      <Title order={2} id="council-result">
        {t('result.title')}
      </Title>
      <RankingTable ranking={result.ranking} />
      <Text size="sm">{t('result.rule', { pass: result.passMark, counted: result.counted.length })}</Text>
      <TieNotice result={result} />
      {result.notScored.map(({ party, name, reason }) => (
        <Text key={party}>{t('result.notScored', { name, reason })}</Text>
      ))}
      {result.ranking.map((ranked) => (
        <Arithmetic
          key={ranked.party}
          ranked={ranked}
          criteria={criteria}
          spreads={result.spread.filter(({ party }) => party === ranked.party)}
        />
      ))}
      <Spreads result={result} criteria={criteria} />
    </Stack>
  );
}
