import { Alert, Button, FileButton, Group, Paper, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

import type { Dossier, Payload } from '../../api/dossiers.js';
import { isProblem, type ProblemBody } from '../../api/problem.js';
import { addressOfReportForm, readReportForm, type FilledReportForm } from '../../api/reports.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { useText } from '../../i18n/language.js';
import classes from './report-form-file.module.css';

type FaultyCell = NonNullable<ProblemBody['cells']>[number];

/** The act whose fields the form of a report has cells for. */
export function hasReportForm({ procedure }: Dossier, event: string): boolean {
  return procedure.code === 'periodic-report' && event === 'SUBMIT_REPORT';
}

interface ReportFormFileProps {
  readonly dossier: string;
  /** Told what a file says that the server found right. */
  readonly onRead: (payload: Payload) => void;
}

/** The form of a report as a workbook: taken away blank, and read into the form on the page, which alone is sent. */
export function ReportFormFile({ dossier, onRead }: ReportFormFileProps) {
  const t = useText();
  // A browser tells of a file only when it is another one than before.
  const reset = useRef<() => void>(null);
  const sentenceOf = ({ indicators }: FilledReportForm['payload'], name: string) =>
    indicators === undefined
      ? t('reportForm.readContent', { name })
      : t('reportForm.read', { name, count: indicators.length });
  const reading = useMutation({
    mutationFn: (file: File) => readReportForm(dossier, file),
    onSuccess: ({ payload }, { name }) => {
      onRead(payload);
      announce(sentenceOf(payload, name));
    },
  });
  const take = (file: File | null) => {
    reset.current?.();
    if (file !== null) reading.mutate(file);
  };
  const { data, error, variables } = reading;
  return (
    <Paper component="section" withBorder p="sm" className={classes.file ?? ''} data-report-form>
      <Text size="sm" mb="xs">
        {t('reportForm.about')}
      </Text>
      <Group gap="xs">
        <Button component="a" size="xs" variant="default" href={addressOfReportForm(dossier)} download>
          {t('reportForm.download')}
        </Button>
        <FileButton resetRef={reset} accept=".xlsx" onChange={take}>
          {({ onClick }) => (
            <Button size="xs" variant="default" loading={reading.isPending} onClick={onClick}>
              {t('reportForm.upload')}
            </Button>
          )}
        </FileButton>
      </Group>
      {data !== undefined && (
        <Text size="sm" mt="xs">
          {sentenceOf(data.payload, variables.name)}
        </Text>
      )}
      {isProblem(error, 'report-form-faulty') ? (
        <FaultyCells problem={error.body} name={variables?.name ?? ''} />
      ) : (
        error !== null && <ProblemNotice error={error} />
      )}
    </Paper>
  );
}

function FaultyCells({ problem, name }: { readonly problem: ProblemBody; readonly name: string }) {
  const t = useText();
  const cells: readonly FaultyCell[] = problem.cells ?? [];
  return (
    <Alert role="alert" color="red" variant="default" mt="xs" title={problem.detail}>
      <Text size="sm">{t('reportForm.kept', { name })}</Text>
      <ScrollRegion label={t('reportForm.cells')}>
        <table className={classes.table}>
          <caption>{t('reportForm.sheet', { sheet: cells[0]?.sheet ?? '' })}</caption>
          <TableHead labels={[t('reportForm.cell'), t('reportForm.found'), t('reportForm.why')]} />
          <tbody>
            {cells.map(({ cell, read, sentence }) => (
              <tr key={cell + sentence}>
                <th scope="row">{cell}</th>
                <td className={classes.read}>{read ?? t('reportForm.nothing')}</td>
                <td className={classes.why}>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Alert>
  );
}
