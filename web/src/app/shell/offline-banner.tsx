import { Alert } from '@mantine/core';

import { useIsLost } from '../../api/reachability.js';
import { Icon } from '../../components/icons.js';
import { useText } from '../../i18n/language.js';

/** Said from the first question without an answer to the next one with an answer; what was loaded stays. */
export function OfflineBanner() {
  const t = useText();
  if (!useIsLost()) return null;
  return (
    <Alert role="alert" color="yellow" variant="default" icon={<Icon name="late" />} mb="md">
      {t('state.offline')}
    </Alert>
  );
}
