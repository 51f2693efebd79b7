import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';

import { Icon } from '../../components/icons.js';
import { useText } from '../../i18n/language.js';
import { PATHS } from '../paths.js';
import classes from './shell.module.css';
import { useShortcuts } from './shortcuts.js';

/** Looks for words of codes, titles and clusters, with or without accents, among all dossiers one may see. */
export function GlobalSearch() {
  const t = useText();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  useShortcuts({
    '/': (event) => {
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    },
  });
  return (
    <form
      role="search"
      className={classes.search}
      onSubmit={(event) => {
        event.preventDefault();
        const q = field.current?.value.trim() ?? '';
        void navigate({ to: PATHS.dossiers, search: q === '' ? {} : { q } });
      }}
    >
      <TextInput
        ref={field}
        type="search"
        aria-label={t('shell.search')}
        placeholder={t('shell.searchHint')}
        leftSection={<Icon name="search" />}
        aria-keyshortcuts="/"
      />
    </form>
  );
}
