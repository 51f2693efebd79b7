import { Button, Group, List, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import {
  lodgeDuties,
  reportDutiesQuery,
  REPORTS,
  type FormAndPeriod,
  type ReportLodgement,
  type ReportDuties,
  type ReportDuty,
} from '../../api/reports.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { announce } from '../../components/live-region.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { formatDate, formatInstant } from '../../i18n/dates.js';
import { usePick, useText } from '../../i18n/language.js';
import classes from './manage.module.css';

const COLUMNS = ['reporter', 'cluster', 'recipients', 'standing', 'submitted'] as const;

interface AskedProps {
  readonly asked: FormAndPeriod;
}

export function ReportDutyTable({ asked }: AskedProps) {
  const t = useText();
  const list = useQuery(reportDutiesQuery(asked));
  if (list.isPending) return <Loading />;
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  const { duties, beside, lastDay } = list.data;
  return (
    <section className={classes.section} aria-labelledby="duties">
      <Group justify="space-between" align="flex-end" mb="xs">
        <Title order={2} id="duties">
          {t('reports.duties')}
        </Title>
        <Lodge asked={asked} duties={duties} />
      </Group>
      <Text size="sm" mb="xs">
        {t('reports.lastDay', { day: formatDate(lastDay) })}
      </Text>
      {duties.length === 0 ? (
        <EmptyState sentence={t('reports.noDuties')} />
      ) : (
        <ScrollRegion label={t('reports.duties')}>
          <table className={classes.table}>
            <TableHead labels={COLUMNS.map((column) => t(`reports.${column}`))} />
            <tbody>
              {duties.map((duty) => (
                <Row key={duty.key} duty={duty} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <Beside beside={beside} />
    </section>
  );
}

function Row({ duty }: { readonly duty: ReportDuty }) {
  const t = useText();
  const pick = usePick();
  const { reporter, cluster, recipients, unknown, status, dossier } = duty;
  return (
    <tr>
      <th scope="row">{reporter?.name ?? t('reports.notKnown')}</th>
      <td>{cluster?.name ?? ''}</td>
      <td>
        {[...recipients.map(({ name }) => name), ...duty.copyTo].join('; ')}
        {unknown.map((bearer) => (
          <div key={bearer}>{t(`reports.unknown.${bearer}`)}</div>
        ))}
      </td>
      <td>
        {dossier === null ? (
          t(status === 'waiting' ? 'reports.waiting' : 'reports.notLodged')
        ) : (
          <>
            {pick({ label: dossier.stateLabel, labelEn: dossier.stateLabelEn })}
            <div className="code">
              <AnchorLink to={PATHS.dossier} params={{ code: dossier.code }}>
                {dossier.code}
              </AnchorLink>
            </div>
          </>
        )}
      </td>
      <td>{submission(duty, t)}</td>
    </tr>
  );
}

function submission({ dossier }: ReportDuty, t: ReturnType<typeof useText>): string {
  const day = dossier?.submittedOn ?? null;
  if (day === null) return '';
  return t(dossier?.inTime === true ? 'reports.inTime' : 'reports.late', { day: formatDate(day) });
}

interface LodgeProps extends AskedProps {
  readonly duties: readonly ReportDuty[];
}

interface RefusedProps {
  readonly result: ReportLodgement['results'][number];
}

/** Lodges what the person may lodge and is missing; what was refused is listed with its reason. */
function Lodge({ asked, duties }: LodgeProps) {
  const t = useText();
  const client = useQueryClient();
  const count = duties.filter(({ mayLodge }) => mayLodge).length;
  const run = useMutation({
    mutationFn: () => lodgeDuties(asked),
    onSuccess: ({ results }) => {
      const done = results.filter(({ refusal }) => refusal === null).length;
      announce(t('reports.lodged', { done, refused: results.length - done }));
      void client.invalidateQueries({ queryKey: [REPORTS] });
    },
  });
  const refused = run.data?.results.filter(({ refusal }) => refusal !== null) ?? [];
  return (
    <div className="no-print">
      {run.isError && <ProblemNotice error={run.error} />}
      {refused.length > 0 && (
        <List size="sm">
          {refused.map((result) => (
            <Refused key={result.key} result={result} />
          ))}
        </List>
      )}
      {count > 0 && (
        <Button
          loading={run.isPending}
          onClick={() => {
            run.mutate();
          }}
        >
          {t('reports.lodge', { count })}
        </Button>
      )}
    </div>
  );
}

/** Why a duty was not lodged; where somebody was quicker, with the way to the dossier. */
function Refused({ result: { reporter, refusal, earlier } }: RefusedProps) {
  const t = useText();
  const name = reporter?.name ?? '';
  if (earlier === null) return <List.Item>{`${name}: ${refusal ?? ''}`}</List.Item>;
  const { dossier, by, at } = earlier;
  return (
    <List.Item>
      {t('reports.earlier', { name, by, when: formatInstant(at) })}{' '}
      <AnchorLink to={PATHS.dossier} params={{ code: dossier }}>
        {dossier}
      </AnchorLink>
    </List.Item>
  );
}

/** Dossiers of the period that no duty of today asks for. */
function Beside({ beside }: Pick<ReportDuties, 'beside'>) {
  const t = useText();
  if (beside.length === 0) return null;
  return (
    <>
      <Text size="sm" mt="sm">
        {t('reports.beside')}
      </Text>
      <List size="sm" spacing="xs">
        {beside.map(({ dossier: { code, title } }) => (
          <List.Item key={code}>
            <AnchorLink to={PATHS.dossier} params={{ code }}>
              {title}
            </AnchorLink>
          </List.Item>
        ))}
      </List>
    </>
  );
}
