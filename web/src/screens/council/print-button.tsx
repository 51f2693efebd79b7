import { Button } from '@mantine/core';

import { useText } from '../../i18n/language.js';

export function PrintButton() {
  const t = useText();
  return (
    <div className="no-print">
      <Button
        variant="default"
        onClick={() => {
          window.print();
        }}
      >
        {t('council.print')}
      </Button>
    </div>
  );
}
