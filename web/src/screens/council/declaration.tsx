import { Button, Fieldset, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';

import { conflictsQuery, type CouncilConflicts } from '../../api/councils.js';
import { PATHS } from '../../app/paths.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import type { SeenCouncil } from './seen-council.js';
import { useCouncilAct } from './use-council-act.js';

const KINDS = ['none', 'capital', 'kinship', 'employment', 'other'] as const;
type Kind = (typeof KINDS)[number];
type Applicant = CouncilConflicts['applicants'][number];

interface Answer {
  readonly kind: Kind | null;
  readonly explanation: string;
}
const UNANSWERED: Answer = { kind: null, explanation: '' };

/** Cam kết không xung đột lợi ích: on every investor, before any of their files is in sight. */
export function Declaration({ council, dossier }: SeenCouncil) {
  const t = useText();
  const { data, error, refetch } = useQuery(conflictsQuery(council.code));
  return (
    <Page
      title={t('declaration.title')}
      crumbs={[{ label: t('council.sessions'), to: PATHS.councils }]}
      lead={council.title}
    >
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        <Loading />
      ) : (
        <DeclarationForm code={council.code} version={dossier.version} applicants={data.applicants} />
      )}
    </Page>
  );
}

interface DeclarationFormProps {
  readonly code: string;
  readonly version: number;
  readonly applicants: readonly Applicant[];
}

function DeclarationForm({ code, version, applicants }: DeclarationFormProps) {
  const t = useText();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const act = useCouncilAct(code);
  const answerOn = ({ party }: Applicant) => answers.get(party) ?? UNANSWERED;
  const isWhole = applicants.every((applicant) => isAnswered(answerOn(applicant)));
  const hasConflict = applicants.some((applicant) => ![null, 'none'].includes(answerOn(applicant).kind));
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const conflicts = applicants.map((applicant) => {
      const { kind, explanation } = answerOn(applicant);
      return { party: applicant.party, kind, ...(kind === 'none' ? {} : { explanation }) };
    });
    act.mutate({ event: 'DECLARE_CONFLICTS', payload: { conflicts }, version });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack maw="44rem">
        <Text>{t('declaration.why')}</Text>
        {applicants.map((applicant) => (
          <OneAnswer
            key={applicant.party}
            name={applicant.name}
            answer={answerOn(applicant)}
            onChange={(answer) => {
              setAnswers(new Map(answers).set(applicant.party, answer));
            }}
          />
        ))}
        {hasConflict && (
          <Text role="status" fw={600}>
            {t('declaration.recused')}
          </Text>
        )}
        {act.isError && <ProblemNotice error={act.error} />}
        <Group>
          <Button type="submit" loading={act.isPending} disabled={!isWhole}>
            {t('declaration.submit')}
          </Button>
        </Group>
        {!isWhole && <Text size="sm">{t('declaration.incomplete')}</Text>}
      </Stack>
    </form>
  );
}

interface OneAnswerProps {
  readonly name: string;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}

function OneAnswer({ name, answer, onChange }: OneAnswerProps) {
  const t = useText();
  return (
    <Fieldset legend={name}>
      <Radio.Group
        aria-label={name}
        value={answer.kind}
        onChange={(kind) => {
          onChange({ ...answer, kind });
        }}
      >
        <Stack gap="xs">
          {KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={t(`declaration.${kind}`)} size="md" />
          ))}
        </Stack>
      </Radio.Group>
      {answer.kind !== null && answer.kind !== 'none' && (
        <Textarea
          mt="sm"
          required
          autosize
          label={t('declaration.explanation')}
          value={answer.explanation}
          onChange={({ currentTarget }) => {
            onChange({ ...answer, explanation: currentTarget.value });
          }}
        />
      )}
    </Fieldset>
  );
}

function isAnswered({ kind, explanation }: Answer): boolean {
  return kind === 'none' || (kind !== null && explanation.trim() !== '');
}
