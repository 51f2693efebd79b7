import { Text } from '@mantine/core';
import { use } from 'react';

import type { Letter } from '../../api/letters.js';
import { fieldId, FormContext } from '../../forms/form-context.js';
import { labelAt } from '../../forms/form-value.js';
import type { JsonSchema } from '../../forms/json-schema.js';
import { useText } from '../../i18n/language.js';
import classes from './letters.module.css';

interface LetterGapsProps {
  readonly schema: JsonSchema;
  readonly gaps: Letter['gaps'];
}

/** What the letter lacked when it was last saved; each leads to the field that mends it. */
export function LetterGaps({ schema, gaps }: LetterGapsProps) {
  const t = useText();
  const { prefix } = use(FormContext);
  if (gaps.length === 0) return <Text size="sm">{t('letter.whole')}</Text>;
  return (
    <div>
      <Text size="sm">{t('letter.gaps', { count: gaps.length })}</Text>
      <ul className={classes.gaps}>
        {gaps.map(({ path, sentence }) => (
          <li key={path}>
            <button
              type="button"
              className={classes.gap}
              onClick={() => {
                document.getElementById(fieldId(prefix, path))?.focus();
              }}
            >
              {labelAt(schema, path)}: {sentence}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
