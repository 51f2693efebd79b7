import { Text } from '@mantine/core';

import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { useText } from '../../i18n/language.js';
import type { DossierWay } from './find-way.js';

/** Whose way is marked, and where it leads back to. */
export function WayNote({ way: { code, title } }: { readonly way: DossierWay }) {
  const t = useText();
  return (
    <Text size="sm" mt="xs">
      {t('procedure.wayOf')}{' '}
      <AnchorLink to={PATHS.dossier} params={{ code }}>
        {code} – {title}
      </AnchorLink>
    </Text>
  );
}
