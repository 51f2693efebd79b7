import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { applicationsQuery } from '../../api/councils.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { ApplicationReader } from './application-reader.js';

/** The applications with their files, for whoever may see them. */
export function Applications({ code }: { readonly code: string }) {
  const t = useText();
  const { data, error, refetch } = useQuery(applicationsQuery(code));
  return (
    <section aria-labelledby="applications">
      <Title order={2} id="applications" mb="xs">
        {t('council.applications')}
      </Title>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      <Stack gap="sm">
        {data?.map((application) => (
          <div key={application.party}>
            <Title order={3}>{application.name}</Title>
            <ApplicationReader code={code} application={application} />
          </div>
        ))}
      </Stack>
    </section>
  );
}
