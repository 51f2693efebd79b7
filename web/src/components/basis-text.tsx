import { Text } from '@mantine/core';

import type { Basis } from '../api/problem.js';
import { useText, type MessageId } from '../i18n/language.js';
import { Icon } from './icons.js';
import classes from './basis-text.module.css';

/** How sure the project is of what it cites; a reader must see where a rule has no ground yet. */
const CONFIDENCE: Readonly<Record<string, MessageId>> = {
  'C-2ND': 'basis.secondHand',
  RECALLED: 'basis.recalled',
  INFERRED: 'basis.inferred',
  UNKNOWN: 'basis.unknown',
};

/** An article of a law, or a rule of the house with its reason. */
export function BasisText({ basis }: { readonly basis: Basis }) {
  const t = useText();
  if (basis === null || basis === undefined) return null;
  const doubt = 'internal' in basis ? undefined : CONFIDENCE[basis.confidence];
  return (
    <Text size="xs" c="dimmed" component="p" className={classes.basis}>
      <Icon name="law" size={14} />
      <span>
        {'internal' in basis
          ? t('basis.internal', { reason: basis.internal })
          : t('basis.law', { article: basis.article, instrument: basis.instrument })}
        {doubt !== undefined && <span className={classes.doubt}> · {t(doubt)}</span>}
      </span>
    </Text>
  );
}
