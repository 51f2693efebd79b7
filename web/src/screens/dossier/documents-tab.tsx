import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { filesQuery, type DossierFile } from '../../api/files.js';
import { PATHS } from '../../app/paths.js';
import { readDossierSearch } from '../../app/search.js';
import { OpenUploads } from '../../components/files/open-uploads.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { FileViewer } from '../../components/viewer/file-viewer.js';
import { ComponentFiles } from './component-files.js';
import { DocumentFiles } from './document-files.js';
import type { TabProps } from './tab-props.js';

const NONE: readonly DossierFile[] = [];

/** The documents that were recorded, the components that the procedure asks for, and the files of both. */
export function DocumentsTab({ dossier, procedure }: TabProps) {
  const { file: open } = useSearch({ from: '/inside/dossiers/$code' });
  const navigate = useNavigate({ from: PATHS.dossier });
  const files = useQuery(filesQuery(dossier.code));
  const show = (id: string | undefined) => {
    void navigate({
      search: (search) => readDossierSearch({ ...search, file: id }),
      replace: true,
      resetScroll: false,
    });
  };
  const items = files.data?.items ?? NONE;
  const shown = items.find(({ id }) => id === open);
  const onOpen = ({ id }: DossierFile) => {
    show(id);
  };
  return (
    <Stack gap="lg">
      {files.error !== null && <ProblemNotice error={files.error} onRetry={() => void files.refetch()} />}
      {shown !== undefined && (
        <FileViewer
          dossier={dossier.code}
          file={shown}
          onClose={() => {
            show(undefined);
          }}
        />
      )}
      <DocumentFiles dossier={dossier} files={items} onOpen={onOpen} />
      {files.data !== undefined && <OpenUploads dossier={dossier.code} uploads={files.data.uploads} />}
      <ComponentFiles dossier={dossier} procedure={procedure} files={files.data} onOpen={onOpen} />
    </Stack>
  );
}
