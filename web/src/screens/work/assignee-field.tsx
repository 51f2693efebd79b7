import { Autocomplete } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';

import { personLoadsQuery } from '../../api/workload.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useInputProps, type FieldProps, type SpecialFields } from '../../forms/form-context.js';
import { useText } from '../../i18n/language.js';

/** Suggests the people of the workload, and says how much each has already. Anybody else may be typed. */
function AssigneeField(props: FieldProps) {
  const t = useText();
  const personOf = usePersonName();
  const { for: unit } = useSearch({ from: '/inside' });
  const { data } = useInfiniteQuery(personLoadsQuery(unit));
  const open = new Map<string, number>();
  for (const { person, open: more } of data?.pages.flatMap(({ items }) => items) ?? []) {
    if (person !== null) open.set(person, (open.get(person) ?? 0) + more);
  }
  return (
    <Autocomplete
      {...useInputProps(props)}
      value={typeof props.value === 'string' ? props.value : ''}
      data={[...open.keys()]}
      renderOption={({ option: { value } }) =>
        t('workload.candidate', { name: personOf(value), count: open.get(value) ?? 0 })
      }
      onChange={(typed) => {
        props.onChange(typed === '' ? undefined : typed);
      }}
    />
  );
}

export const ASSIGNEE_FIELDS: SpecialFields = { '/assignee': AssigneeField };
