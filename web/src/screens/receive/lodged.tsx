import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';

import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { useText } from '../../i18n/language.js';

/** The code that the new dossier got, and where to go from here. */
export function Lodged({ code }: { readonly code: string }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Paper withBorder p="lg" bg="var(--ccn-surface)">
      <Stack gap="sm">
        <Title order={2} ref={heading} tabIndex={-1}>
          {t('receive.lodged')}
        </Title>
        <Text size="xl" className="code" data-code>
          {code}
        </Text>
        <Group>
          <AnchorLink to={PATHS.dossier} params={{ code }}>
            {t('receive.open')}
          </AnchorLink>
          <AnchorLink to={PATHS.receive}>{t('receive.another')}</AnchorLink>
        </Group>
      </Stack>
    </Paper>
  );
}
