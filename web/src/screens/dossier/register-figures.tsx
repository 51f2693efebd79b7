import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { offeredFiguresQuery } from '../../api/cluster.js';
import type { Dossier } from '../../api/dossiers.js';
import { useText } from '../../i18n/language.js';

/** What the register has to say to the conditions of this dossier, and what it lacks; it decides nothing. */
export function RegisterFigures({ dossier }: { readonly dossier: Dossier }) {
  const t = useText();
  const { data } = useQuery(offeredFiguresQuery(dossier.code, dossier.version));
  if (data === undefined || (data.kind === 'none' && data.lacks === 'use')) return null;
  return (
    <section aria-labelledby="register-figures">
      <Title order={2} id="register-figures" mb="xs">
        {t('offered.title')}
      </Title>
      {data.kind === 'none' && <p>{t(`offered.lacks.${data.lacks === 'area' ? 'area' : 'cluster'}`)}</p>}
      {data.kind === 'cluster' && (
        <p>
          {data.fillPercent === null
            ? t('offered.noFill', { name: data.name })
            : t('offered.fill', { name: data.name, percent: data.fillPercent })}
        </p>
      )}
      {data.kind === 'area' && (
        <>
          <p>{t('offered.area', { area: data.area ?? '', count: data.count })}</p>
          {data.averageFillPercent !== null && (
            <p>
              {t('offered.average', {
                percent: data.averageFillPercent,
                unleased: data.unleasedHectares ?? 0,
              })}
            </p>
          )}
          {data.missing.length > 0 && (
            <p>{t('offered.missing', { names: data.missing.map(({ name }) => name).join('; ') })}</p>
          )}
          {data.unplaced > 0 && <p>{t('offered.unplaced', { count: data.unplaced })}</p>}
        </>
      )}
      <p>{t('offered.note')}</p>
    </section>
  );
}
