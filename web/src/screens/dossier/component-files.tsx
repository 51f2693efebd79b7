import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

import { basisUnder } from '../../api/basis.js';
import { GENERAL, type DossierFile, type DossierFiles } from '../../api/files.js';
import type { Procedure } from '../../api/procedures.js';
import { findAskedComponents, type AskedComponent } from '../../components/dossier/asked-components.js';
import { BasisText } from '../../components/basis-text.js';
import { FileList } from '../../components/files/file-list.js';
import { UploadButton } from '../../components/files/upload-button.js';
import { UploadRows } from '../../components/files/upload-rows.js';
import { useText } from '../../i18n/language.js';
import { sizeWords } from '../../uploads/file-fault.js';
import { useUploads } from '../../uploads/uploads.js';
import type { TabProps } from './tab-props.js';

interface ComponentFilesProps extends TabProps {
  /** Undefined until they are read. */
  readonly files: DossierFiles | undefined;
  readonly onOpen: (file: DossierFile) => void;
}

/** Each component that the procedure asks for, with its files; and what belongs to none. */
export function ComponentFiles({ dossier, procedure, files, onOpen }: ComponentFilesProps) {
  const t = useText();
  const asked = findAskedComponents(dossier.facts);
  const components = procedure?.components.filter(({ regimes }) => regimes.includes(dossier.regime)) ?? [];
  return (
    <section aria-labelledby="components">
      <Title order={2} id="components" mb="xs">
        {t('documents.components')}
      </Title>
      {files?.canUpload === true && (
        <Text size="sm" mb="sm">
          {t('upload.limits', {
            max: sizeWords(files.limits.maxBytes, t),
            files: files.limits.maxFilesPerComponent,
            types: files.limits.extensions.join(', '),
          })}
        </Text>
      )}
      <Stack gap="md">
        {components.map((component) => (
          <OneComponent
            key={component.code}
            dossier={dossier.code}
            code={component.code}
            name={component.name}
            files={files}
            onOpen={onOpen}
          >
            <Requirement component={component} regime={dossier.regime} asked={asked.get(component.code)} />
          </OneComponent>
        ))}
        <OneComponent
          dossier={dossier.code}
          code={GENERAL}
          name={t('file.general')}
          files={files}
          onOpen={onOpen}
        />
      </Stack>
    </section>
  );
}

interface RequirementProps {
  readonly component: Procedure['components'][number];
  readonly regime: TabProps['dossier']['regime'];
  readonly asked: AskedComponent | undefined;
}

function Requirement({ component: { required, basis }, regime, asked }: RequirementProps) {
  const t = useText();
  return (
    <>
      <Text size="sm" c="dimmed">
        {t(required ? 'documents.required' : 'documents.optional')}
      </Text>
      {asked !== undefined && (
        <Text size="sm" fw={600}>
          {t('component.askedWhy', { reason: asked.reason, guidance: asked.guidance })}
        </Text>
      )}
      <BasisText basis={basisUnder(basis, regime)} />
    </>
  );
}

interface OneComponentProps extends Pick<ComponentFilesProps, 'files' | 'onOpen'> {
  readonly dossier: string;
  readonly code: string;
  readonly name: string;
  readonly children?: ReactNode;
}

function OneComponent({ dossier, code, name, files, onOpen, children }: OneComponentProps) {
  const t = useText();
  const uploads = useUploads(dossier).filter(({ destination }) => destination.component === code);
  const own = files?.items.filter(({ component }) => component === code) ?? [];
  const held = own.length + uploads.length;
  return (
    <section aria-label={name} data-component={code}>
      <Title order={3}>{name}</Title>
      {children}
      <FileList
        dossier={dossier}
        files={own}
        label={name}
        onOpen={onOpen}
        actions={(newest) =>
          files?.canUpload === true && (
            <UploadButton
              label={t('upload.replace')}
              name={t('upload.replaceNamed', { name: newest.name })}
              destination={{ dossier, component: code, replaces: newest.id }}
              limits={files.limits}
              held={held}
            />
          )
        }
      />
      {files !== undefined && held === 0 && (
        <Text size="sm" c="dimmed" my="xs">
          {t('file.none')}
        </Text>
      )}
      <UploadRows uploads={uploads} />
      {files?.canUpload === true && (
        <UploadButton
          isMultiple
          label={t('upload.add')}
          name={t('upload.addTo', { name })}
          destination={{ dossier, component: code }}
          limits={files.limits}
          held={held}
        />
      )}
    </section>
  );
}
