import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { use, useEffect, useState } from 'react';

import { filesQuery, GENERAL, type DossierFile, type DossierFiles } from '../api/files.js';
import { UploadButton } from '../components/files/upload-button.js';
import { UploadRows } from '../components/files/upload-rows.js';
import { formatInstant } from '../i18n/dates.js';
import { useText } from '../i18n/language.js';
import { useUploads } from '../uploads/uploads.js';
import { useInputProps, type FieldProps } from './form-context.js';
import { FormDossierContext, type FormDossier } from './form-dossier.js';
import { isObject } from './form-value.js';
import { HashField } from './hash-field.js';

/** A value of the list that no hash can have. */
const OTHER = 'other';

/** A file by its hash: one of the dossier, or one that is sent into it now; where neither can be, the hash itself. */
export function FileField(props: FieldProps) {
  const surroundings = use(FormDossierContext);
  return surroundings === null ? <HashField {...props} /> : <OwnFile {...props} {...surroundings} />;
}

function OwnFile({ dossier, components, ...props }: FieldProps & FormDossier) {
  const { data } = useQuery(filesQuery(dossier));
  // Whoever may not read its files can still name one.
  return data === undefined ? (
    <HashField {...props} />
  ) : (
    <FileChoice {...props} dossier={dossier} components={components} files={data} />
  );
}

interface FileChoiceProps extends FieldProps, FormDossier {
  readonly files: DossierFiles;
}

function FileChoice({ dossier, components, files, ...props }: FileChoiceProps) {
  const { value, label, holder, onChange } = props;
  const t = useText();
  const input = useInputProps(props);
  const hash = typeof value === 'string' ? value : '';
  const isListed = files.items.some(({ sha256 }) => sha256 === hash);
  const [isTyped, setTyped] = useState(hash !== '' && !isListed);
  const component = componentIn(holder, components);
  const [sent, setSent] = useState<number | null>(null);
  const uploads = useUploads(dossier).filter(({ key }) => key === sent);
  const received = uploads[0]?.file?.sha256;
  useEffect(() => {
    if (received !== undefined) onChange(received);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- onChange is another with every key that is pressed in the form
  }, [received]);
  const held = files.items.filter((file) => file.component === component).length;
  return (
    <Stack gap="xs">
      <NativeSelect
        {...input}
        {...(isTyped ? { id: `${input.id}-choice`, error: undefined, required: false } : {})}
        value={isTyped ? OTHER : hash}
        data={[
          { value: '', label: t('form.file') },
          ...(isTyped || isListed || hash === '' ? [] : [{ value: hash, label: hash }]),
          ...groupsOf(files.items, components, t('file.general')).map(({ group, items }) => ({
            group,
            items: items.map((file) => ({ value: file.sha256, label: t('form.fileAt', wordsOf(file)) })),
          })),
          { value: OTHER, label: t('form.fileOther') },
        ]}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value === OTHER);
          onChange([OTHER, ''].includes(currentTarget.value) ? undefined : currentTarget.value);
        }}
      />
      {isTyped && <HashField {...props} />}
      <UploadRows uploads={uploads} />
      {files.canUpload && (
        <UploadButton
          label={t('form.fileUpload')}
          name={t('form.fileUploadFor', { label })}
          destination={{ dossier, component }}
          limits={files.limits}
          held={held}
          onAdd={(key) => {
            setTyped(false);
            setSent(key);
          }}
        />
      )}
    </Stack>
  );
}

/** The component that the form names beside the file. */
function componentIn(holder: unknown, components: FormDossier['components']): string {
  const named = isObject(holder) ? [holder.code, holder.component] : [];
  return components.find(({ code }) => named.includes(code))?.code ?? GENERAL;
}

const wordsOf = ({ name, version, uploadedAt }: DossierFile) => ({
  name,
  version,
  when: formatInstant(uploadedAt),
});

/** The youngest first; what lies there twice is named once. */
function groupsOf(
  files: readonly DossierFile[],
  components: FormDossier['components'],
  general: string,
): readonly { readonly group: string; readonly items: readonly DossierFile[] }[] {
  const last = new Map(files.map((file) => [file.sha256, file]));
  const youngest = [...last.values()].reverse();
  return [...components, { code: GENERAL, name: general }]
    .map(({ code, name }) => ({ group: name, items: youngest.filter(({ component }) => component === code) }))
    .filter(({ items }) => items.length > 0);
}
