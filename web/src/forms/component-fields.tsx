import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { use, useMemo } from 'react';

import { filesQuery } from '../api/files.js';
import { useText } from '../i18n/language.js';
import { Checkboxes } from './choice-fields.js';
import { componentsFor, standingOf, STANDINGS } from './component-standing.js';
import { useInputProps, type FieldProps } from './form-context.js';
import { FormDossierContext } from './form-dossier.js';
import type { JsonSchema } from './json-schema.js';
import { TextField } from './text-fields.js';

/** One component by its name, what is missing first; in words where the procedure has no list of them. */
export function ComponentField(props: FieldProps) {
  const { value, onChange } = props;
  const t = useText();
  const input = useInputProps(props);
  const components = useComponents(props.schema);
  const chosen = typeof value === 'string' ? value : '';
  if (components.length === 0) return <TextField {...props} />;
  const asked = components.find(({ code }) => code === chosen)?.asked;
  const isKnown = chosen === '' || components.some(({ code }) => code === chosen);
  return (
    <NativeSelect
      {...input}
      description={
        asked === undefined
          ? input.description
          : t('component.askedWhy', { reason: asked.reason, guidance: asked.guidance })
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={chosen}
      data={[
        { value: '', label: t('form.choose') },
        ...(isKnown ? [] : [{ value: chosen, label: chosen }]),
        ...STANDINGS.map((standing) => ({
          group: t(`component.${standing}`),
          items: components
            .filter((component) => component.standing === standing)
            .map(({ code, name }) => ({ value: code, label: name })),
        })).filter(({ items }) => items.length > 0),
      ]}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value === '' ? undefined : currentTarget.value);
      }}
    />
  );
}

/** Several components, each marked with what is missing of it. */
export function ComponentsField(props: FieldProps) {
  const t = useText();
  const components = useComponents(props.schema.items ?? {});
  return (
    <Checkboxes
      {...props}
      options={components.map(({ code, name, standing }) => ({
        value: code,
        label: name,
        description: standing === 'other' ? undefined : t(`component.${standing}`),
      }))}
    />
  );
}

function useComponents(schema: JsonSchema) {
  const surroundings = use(FormDossierContext);
  const held = useHeldComponents(surroundings?.dossier);
  return useMemo(
    () =>
      componentsFor(schema, surroundings).map((component) => ({
        ...component,
        standing: standingOf(component, held),
      })),
    [schema, surroundings, held],
  );
}

/** The components that files are there of; undefined for whoever may not read them. */
export function useHeldComponents(dossier: string | undefined): ReadonlySet<string> | undefined {
  const { data } = useQuery({ ...filesQuery(dossier ?? ''), enabled: dossier !== undefined });
  return useMemo(
    () => (data === undefined ? undefined : new Set(data.items.map(({ component }) => component))),
    [data],
  );
}
