import { Button, Group, List, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import {
  reportRollUpQuery,
  rollUpAddress,
  type FormAndPeriod,
  type ReportRollUp,
} from '../../api/reports.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { useLanguage, useNumber, useText } from '../../i18n/language.js';
import classes from './manage.module.css';

const COLUMNS = ['indicator', 'sum', 'from', 'without'] as const;

type Node = ReportRollUp['below'][number];

/** The sums of the form and period, of the whole and of each unit below it. */
export function ReportSums({ asked }: { readonly asked: FormAndPeriod }) {
  const t = useText();
  const { language } = useLanguage();
  const sums = useQuery(reportRollUpQuery(asked));
  if (sums.isPending) return <Loading />;
  if (sums.isError) return <ProblemNotice error={sums.error} onRetry={() => void sums.refetch()} />;
  const { below, isWhole, indicators } = sums.data;
  return (
    <section className={classes.section} aria-labelledby="roll-up">
      <Group justify="space-between" align="flex-end" mb="xs">
        <Title order={2} id="roll-up">
          {t('reports.rollUp')}
        </Title>
        <Button
          component="a"
          variant="default"
          className="no-print"
          href={rollUpAddress(asked, language)}
          download
        >
          {t('reports.export')}
        </Button>
      </Group>
      {!isWhole && <Text size="sm">{t('reports.part')}</Text>}
      {indicators === null && <Text size="sm">{t('reports.inWords')}</Text>}
      {[sums.data, ...below].map((node) => (
        <Unit key={node.unit.code} node={node} />
      ))}
    </section>
  );
}

function Unit({ node: { unit, figures, missing } }: { readonly node: Node }) {
  const t = useText();
  const writeNumber = useNumber();
  return (
    <>
      <Title order={3} size="h4" mt="md" mb="xs">
        {unit.name}
      </Title>
      {missing.length > 0 && (
        <details>
          <summary>{t('reports.missing', { count: missing.length })}</summary>
          <List size="sm" spacing="xs">
            {missing.map(({ reporter, cluster, dossier }, index) => (
              <List.Item key={index}>
                {[reporter?.name ?? t('reports.notKnown'), cluster?.name].filter(Boolean).join(', ')}
                {dossier !== null && (
                  <>
                    {' '}
                    <Dossier code={dossier} />
                  </>
                )}
              </List.Item>
            ))}
          </List>
        </details>
      )}
      {figures.length > 0 && (
        <ScrollRegion label={t('reports.sumsOf', { unit: unit.name })}>
          <table className={classes.table}>
            <TableHead labels={COLUMNS.map((column) => t(`reports.${column}`))} />
            <tbody>
              {figures.map(({ code, sum, from, without }) => (
                <tr key={code}>
                  <th scope="row">{code}</th>
                  <td>{sum === null ? t('reports.noSum') : writeNumber(sum)}</td>
                  <td>
                    <Dossiers codes={from} />
                  </td>
                  <td>
                    <Dossiers codes={without} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  );
}

function Dossiers({ codes }: { readonly codes: readonly string[] }) {
  const t = useText();
  if (codes.length === 0) return null;
  return (
    <details>
      <summary>{t('reports.reports', { count: codes.length })}</summary>
      <List size="sm" spacing="xs" mt="xs" listStyleType="none">
        {codes.map((code) => (
          <List.Item key={code}>
            <Dossier code={code} />
          </List.Item>
        ))}
      </List>
    </details>
  );
}

function Dossier({ code }: { readonly code: string }) {
  return (
    <AnchorLink to={PATHS.dossier} params={{ code }} className="code">
      {code}
    </AnchorLink>
  );
}
