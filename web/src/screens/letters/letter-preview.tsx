import { Anchor, Group } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';

import { addressOfPdf, letterPdfQuery, type Letter } from '../../api/letters.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';

const PdfView = lazy(() =>
  import('../../components/viewer/pdf-view.js').then(({ PdfView: component }) => ({ default: component })),
);

/** The letter itself, as the server prints it: of a draft as it was last saved, of an issued one the very file. */
export function LetterPreview({ letter, name }: { readonly letter: Letter; readonly name: string }) {
  const t = useText();
  const pdf = useQuery({ ...letterPdfQuery(letter), placeholderData: keepPreviousData });
  if (pdf.error !== null) return <ProblemNotice error={pdf.error} onRetry={() => void pdf.refetch()} />;
  if (pdf.data === undefined) return <Loading lines={12} />;
  return (
    <>
      <Group mb="xs">
        {/* A browser's own viewer would need what our content policy refuses to files. */}
        <Anchor href={addressOfPdf(letter)} download>
          {t('letter.takePdf')}
        </Anchor>
      </Group>
      <Suspense fallback={<Loading lines={12} />}>
        <PdfView content={pdf.data} name={name} />
      </Suspense>
    </>
  );
}
