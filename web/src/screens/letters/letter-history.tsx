import { Text, Title } from '@mantine/core';

import type { Letter } from '../../api/letters.js';
import { usePersonName } from '../../components/use-person-name.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import classes from './letters.module.css';

/** Who did what with the letter, and what they said to it. */
export function LetterHistory({ letter: { acts } }: { readonly letter: Letter }) {
  const t = useText();
  const personOf = usePersonName();
  return (
    <section aria-labelledby="letter-history">
      <Title order={2} id="letter-history" mb="xs">
        {t('letter.history')}
      </Title>
      <ol className={classes.history}>
        {acts.map(({ kind, by, onBehalfOf, at, remark }) => (
          <li key={at + kind}>
            {t('letter.historyLine', {
              what: t(`letter.act.${kind}`),
              who: personOf(by),
              when: formatInstant(at),
            })}
            {onBehalfOf !== null && ` ${t('letter.onBehalf', { whom: personOf(onBehalfOf) })}`}
            {remark !== null && <Text size="sm">“{remark}”</Text>}
          </li>
        ))}
      </ol>
    </section>
  );
}
