import { Button } from '@mantine/core';

import { useLanguage, useText } from '../../i18n/language.js';

export function LanguageButton() {
  const t = useText();
  const { language, choose } = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      lang={other}
      onClick={() => {
        choose(other);
      }}
    >
      {t('shell.otherLanguage')}
    </Button>
  );
}
