import { NativeSelect } from '@mantine/core';
import { use } from 'react';

import { useInputProps, type FieldProps, type SpecialFields } from '../../forms/form-context.js';
import { FormDossierContext } from '../../forms/form-dossier.js';
import { useText } from '../../i18n/language.js';

/** Which time limit is extended: one of those that have not stopped, by its name. */
function ClockField(props: FieldProps) {
  const t = useText();
  const clocks = use(FormDossierContext)?.clocks ?? [];
  return (
    <NativeSelect
      {...useInputProps(props)}
      value={typeof props.value === 'string' ? props.value : ''}
      data={[
        { value: '', label: t('form.choose') },
        ...clocks.map(({ name, label }) => ({ value: name, label })),
      ]}
      onChange={({ currentTarget }) => {
        props.onChange(currentTarget.value === '' ? undefined : currentTarget.value);
      }}
    />
  );
}

export const EXTENSION_FIELDS: SpecialFields = { '/clock': ClockField };
