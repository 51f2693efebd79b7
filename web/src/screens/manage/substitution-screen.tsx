import { Button, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { unitNamesQuery } from '../../api/registers.js';
import { revokeSubstitution, substitutionsQuery, type Substitution } from '../../api/substitutions.js';
import { announce } from '../../components/live-region.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { formatDate, formatInstant } from '../../i18n/dates.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useText } from '../../i18n/language.js';
import { ManageNav } from './manage-nav.js';
import classes from './manage.module.css';
import { SubstitutionForm } from './substitution-form.js';
import { useProcedureName } from './use-procedure-name.js';
import { useStateName } from './use-state-name.js';

/** Ủy quyền: who stands in for whom, from when to when and by which document. */
export function SubstitutionScreen() {
  const t = useText();
  const list = useQuery(substitutionsQuery);
  return (
    <Page title={t('manage.substitution')} lead={t('substitution.lead')}>
      <ManageNav />
      <SubstitutionForm />
      <section className={classes.section}>
        <Title order={2}>{t('substitution.list')}</Title>
        {list.isPending && <Loading lines={3} />}
        {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
        {list.data?.items.length === 0 && <EmptyState sentence={t('substitution.none')} />}
        {list.data && list.data.items.length > 0 && <Table items={list.data.items} />}
      </section>
    </Page>
  );
}

function Table({ items }: { readonly items: readonly Substitution[] }) {
  const t = useText();
  const columns = ['absent', 'substitute', 'party', 'period', 'scope', 'document', 'state'] as const;
  return (
    <ScrollRegion label={t('substitution.list')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`substitution.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ item }: { readonly item: Substitution }) {
  const t = useText();
  const personOf = usePersonName();
  const { data: units } = useQuery(unitNamesQuery);
  const { absent, substitute, party, from, to, procedures, states, document } = item;
  const procedureName = useProcedureName();
  const stateName = useStateName(procedures, states);
  const scope = [...(procedures ?? []).map(procedureName), ...(states ?? []).map(stateName)];
  return (
    <tr>
      <td>{personOf(absent)}</td>
      <td>{personOf(substitute)}</td>
      <td>{units?.get(party) ?? party}</td>
      <td>{t('substitution.fromTo', { from: formatDate(from), to: formatDate(to) })}</td>
      <td>{scope.length === 0 ? t('substitution.all') : scope.join('; ')}</td>
      <td>{t('substitution.documentOf', { ...document, date: formatDate(document.date), fileHash: '' })}</td>
      <td>
        <State item={item} />
      </td>
    </tr>
  );
}

function State({ item: { id, substitute, revokedBy, revokedAt } }: { readonly item: Substitution }) {
  const t = useText();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => revokeSubstitution(id),
    onSuccess: () => {
      announce(t('substitution.revoked'));
      void client.invalidateQueries({ queryKey: substitutionsQuery.queryKey });
    },
  });
  if (revokedAt !== null) {
    return (
      <Text size="sm">
        {t('substitution.revokedBy', { by: revokedBy ?? '', at: formatInstant(revokedAt) })}
      </Text>
    );
  }
  return (
    <>
      {revoke.isError && <ProblemNotice error={revoke.error} />}
      <Button
        size="xs"
        variant="default"
        loading={revoke.isPending}
        aria-label={t('substitution.revokeOf', { substitute })}
        onClick={() => {
          revoke.mutate();
        }}
      >
        {t('substitution.revoke')}
      </Button>
    </>
  );
}
