import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { personNamesQuery } from '../api/registers.js';
import { useText } from '../i18n/language.js';

const BETWEEN = ' · ';
const MOST = 20;

/** Suggests people by their names, with or without accents, or by their accounts; `usernameIn` says who was meant. */
export function PersonInput(props: AutocompleteProps) {
  const t = useText();
  const { data: names } = useQuery(personNamesQuery);
  return (
    <Autocomplete
      description={t('form.personHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      limit={MOST}
      data={[...(names ?? [])].map(([username, name]) => optionOf(username, name))}
      filter={({ options, search }) =>
        options.filter((option) => 'value' in option && fold(option.value).includes(fold(search.trim())))
      }
      {...props}
    />
  );
}

/** How a person whose account is known stands in the field. */
export function useChosenPerson(): (username: string) => string {
  const { data: names } = useQuery(personNamesQuery);
  return (username) => optionOf(username, names?.get(username));
}

function optionOf(username: string, name: string | undefined): string {
  return name === undefined ? username : `${name}${BETWEEN}${username}`;
}

/** The account in what was typed or chosen. */
export function usernameIn(typed: string): string {
  return (typed.split(BETWEEN).at(-1) ?? '').trim();
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .toLowerCase();
}
