import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';

import { migrationsQuery, type Migration } from '../../api/migrations.js';
import { proceduresQuery } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { BasisText } from '../../components/basis-text.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { formatDate, formatInstant } from '../../i18n/dates.js';
import { usePick, useText } from '../../i18n/language.js';
import { ManageNav } from './manage-nav.js';
import classes from './manage.module.css';
import { MigrationForm } from './migration-form.js';
import { MigrationPanel } from './migration-panel.js';
import { Section } from './section.js';
import { useProcedureName } from './use-procedure-name.js';

/** Phiên bản thủ tục: what is published, and the migrations that carry running dossiers over. */
export function VersionsScreen() {
  const t = useText();
  return (
    <Page title={t('manage.versions')} lead={t('versions.lead')}>
      <ManageNav />
      <Section id="migrations" title={t('versions.migrations')}>
        <Migrations />
      </Section>
      <MigrationForm />
      <Section id="published" title={t('versions.published')}>
        <Published />
      </Section>
    </Page>
  );
}

function Published() {
  const t = useText();
  const pick = usePick();
  const asked = useQuery(proceduresQuery);
  if (asked.isPending) return <Loading />;
  if (asked.isError) return <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />;
  return (
    <ScrollRegion label={t('versions.published')}>
      <table className={classes.table}>
        <TableHead
          labels={[
            t('versions.procedure'),
            t('versions.version'),
            t('versions.effective'),
            t('versions.instrument'),
          ]}
        />
        <tbody>
          {asked.data.items.map(({ code, version, name, nameEn, effectiveFrom, legalBasis }) => (
            <tr key={`${code} ${version}`}>
              <th scope="row">
                <AnchorLink to={PATHS.procedure} params={{ code }} search={{ version }}>
                  {pick({ label: name, labelEn: nameEn })}
                </AnchorLink>
              </th>
              <td>{version}</td>
              <td>{formatDate(effectiveFrom)}</td>
              <td>
                <BasisText basis={legalBasis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Migrations() {
  const t = useText();
  const { migration: chosen } = useSearch({ from: '/inside/manage/versions' });
  const asked = useQuery(migrationsQuery);
  if (asked.isPending) return <Loading />;
  if (asked.isError) return <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />;
  const { items } = asked.data;
  if (items.length === 0) return <EmptyState sentence={t('versions.none')} />;
  const shown = items.find(({ id }) => id === chosen);
  return (
    <>
      <ScrollRegion label={t('versions.migrations')}>
        <table className={classes.table}>
          <TableHead
            labels={[
              t('versions.migration'),
              t('versions.instrument'),
              t('versions.proposed'),
              t('versions.approvals'),
            ]}
          />
          <tbody>
            {items.map((each) => (
              <Row key={each.id} migration={each} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {shown !== undefined && <MigrationPanel key={shown.id} migration={shown} />}
    </>
  );
}

function Row({ migration }: { readonly migration: Migration }) {
  const t = useText();
  const nameOf = useProcedureName();
  const { id, procedure, from, to, instrument, reason, proposedBy, proposedAt, answering } = migration;
  return (
    <tr>
      <th scope="row">
        <AnchorLink to={PATHS.versions} search={{ migration: id }}>
          {t('versions.crossing', { id, procedure: nameOf(procedure), from, to })}
        </AnchorLink>
      </th>
      <td>
        {instrument.number}, {formatDate(instrument.date)}, {instrument.issuer}
        <div>{reason}</div>
      </td>
      <td>
        {proposedBy}, {formatInstant(proposedAt)}
      </td>
      <td>
        {t('versions.approved', { count: answering.length, needed: migration.neededApprovers })}
        {answering.length > 0 && <div>{answering.join(', ')}</div>}
      </td>
    </tr>
  );
}
