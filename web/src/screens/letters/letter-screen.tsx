import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { dossierQuery } from '../../api/dossiers.js';
import { letterQuery, type Letter } from '../../api/letters.js';
import { procedureQuery } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { BasisText } from '../../components/basis-text.js';
import { LETTER_STATUS } from '../../components/letter-status.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { usePick, useText } from '../../i18n/language.js';
import { FilledValues } from './filled-values.js';
import { LetterForm } from './letter-form.js';
import { LetterHistory } from './letter-history.js';
import { LetterMoves } from './letter-moves.js';
import { LetterPreview } from './letter-preview.js';
import classes from './letters.module.css';

/** Soạn văn bản: what a letter says and lacks, how it looks, and whose turn it is. */
export function LetterScreen() {
  const t = useText();
  const { code, id } = useParams({ from: '/inside/dossiers/$code/letters/$id' });
  const { data: letter, error, isPending, refetch } = useQuery(letterQuery(code, id));
  if (isPending) return <Loading lines={10} />;
  if (letter === undefined) {
    return (
      <Page title={t('letter.title')} crumbs={[{ label: t('dossiers.title'), to: PATHS.dossiers }]}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <LetterPage key={id} letter={letter} error={error} onRetry={() => void refetch()} />;
}

interface LetterPageProps {
  readonly letter: Letter;
  /** Of reading it again; what was read before stays. */
  readonly error: Error | null;
  readonly onRetry: () => void;
}

function LetterPage({ letter, error, onRetry }: LetterPageProps) {
  const t = useText();
  const pick = usePick();
  const { data: dossier } = useQuery(dossierQuery(letter.dossier));
  const { data: procedure } = useQuery({
    ...procedureQuery(dossier?.procedure.code ?? '', dossier?.procedure.version ?? 0),
    enabled: dossier !== undefined,
  });
  const canSave = letter.moves.some(({ move, allowed }) => move === 'save' && allowed);
  const name = pick({ label: letter.name, labelEn: letter.nameEn });
  return (
    <Page
      title={letter.number === null ? name : `${name} ${letter.number}`}
      documentTitle={`${letter.dossier} – ${name}`}
      crumbs={[{ label: t('dossiers.title'), to: PATHS.dossiers }]}
      lead={
        <Group gap="xs">
          <Badge variant="default" size="lg" tt="none" data-status={letter.status}>
            {t(LETTER_STATUS[letter.status])}
          </Badge>
          <AnchorLink to={PATHS.dossier} params={{ code: letter.dossier }} search={{ tab: 'letters' }}>
            {dossier?.title ?? letter.dossier}
          </AnchorLink>
        </Group>
      }
    >
      {error !== null && <ProblemNotice error={error} onRetry={onRetry} />}
      <div className={classes.columns}>
        <Stack gap="lg" className={classes.side ?? ''}>
          <div>
            <Text>{t(`letter.about.${letter.status}`, { act: pick(letter) })}</Text>
            <BasisText basis={letter.legalBasis} />
          </div>
          {canSave && dossier !== undefined && (
            <LetterForm letter={letter} dossier={dossier} procedure={procedure} />
          )}
          <LetterMoves letter={letter} version={dossier?.version} />
          <FilledValues letter={letter} />
          <LetterHistory letter={letter} />
        </Stack>
        <section aria-labelledby="letter-preview" className={classes.preview}>
          <Title order={2} id="letter-preview" mb="xs">
            {t('letter.preview')}
          </Title>
          <LetterPreview letter={letter} name={name} />
        </section>
      </div>
    </Page>
  );
}
