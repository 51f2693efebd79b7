import { Alert } from '@mantine/core';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';

import { ConnectionLost } from '../../api/problem.js';
import { Icon } from '../../components/icons.js';
import { useText } from '../../i18n/language.js';

/** Said while the last thing that was asked of the server brought no answer; what was loaded stays. */
export function OfflineBanner() {
  const t = useText();
  const client = useQueryClient();
  // Renders again with each request that begins or ends.
  useIsFetching();
  const isLost = client
    .getQueryCache()
    .findAll({ type: 'active' })
    .some(({ state }) => (state.error ?? state.fetchFailureReason) instanceof ConnectionLost);
  if (!isLost) return null;
  return (
    <Alert role="alert" color="yellow" variant="default" icon={<Icon name="late" />} mb="md">
      {t('state.offline')}
    </Alert>
  );
}
