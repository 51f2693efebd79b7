import { Alert, List, Title } from '@mantine/core';

import type { Dossier } from '../../api/dossiers.js';
import { formatDate } from '../../i18n/dates.js';
import { useText, type MessageId } from '../../i18n/language.js';
import { Icon } from '../icons.js';

/** What to beware of, and who takes part. */
export function DossierParties({ dossier }: { readonly dossier: Dossier }) {
  const t = useText();
  return (
    <>
      {dossier.flags.length > 0 && (
        <Alert variant="default" title={t('overview.flags')} icon={<Icon name="late" />}>
          <List size="sm">
            {dossier.flags.map(({ code, sentence }) => (
              <List.Item key={code + sentence}>{sentence}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <section aria-labelledby="parties">
        <Title order={2} id="parties" mb="xs">
          {t('overview.parties')}
        </Title>
        <dl className="pairs">
          {dossier.parties.map(({ capacity, code, name }) => (
            <div key={capacity + code}>
              <dt>{t(`capacity.${capacity}` as MessageId)}</dt>
              <dd>{name}</dd>
            </div>
          ))}
          <div>
            <dt>{t('overview.accepted')}</dt>
            <dd>
              {formatDate(dossier.acceptedAt)} ({t('overview.regime', { regime: dossier.regime })})
            </dd>
          </div>
        </dl>
      </section>
    </>
  );
}
