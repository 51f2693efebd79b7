import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { filesQuery } from '../../api/files.js';
import { useText } from '../../i18n/language.js';
import type { SendingState } from '../../uploads/sending.js';
import { dropUpload, useUploads } from '../../uploads/uploads.js';
import { announce } from '../live-region.js';
import { sentenceOfUpload } from './upload-words.js';

const SAID = ['done', 'lost', 'refused', 'broken'];

/** Says how the uploads into a dossier end, and shows what was received among its files. Once a page. */
export function UploadWatch({ dossier }: { readonly dossier: string }) {
  const t = useText();
  const client = useQueryClient();
  const uploads = useUploads(dossier);
  const told = useRef<readonly SendingState[]>([]);
  useEffect(() => {
    const news = uploads.filter(
      ({ key, status }) => !told.current.some((each) => each.key === key && each.status === status),
    );
    told.current = uploads;
    for (const upload of news.filter(({ status }) => SAID.includes(status)))
      announce(
        upload.status === 'done' ? t('upload.doneSaid', { name: upload.name }) : sentenceOfUpload(upload, t),
      );
    const done = news.filter(({ status }) => status === 'done');
    if (done.length === 0) return;
    void client.invalidateQueries({ queryKey: filesQuery(dossier).queryKey });
    for (const { key } of done) void dropUpload(key);
  }, [uploads, dossier, client, t]);
  return null;
}
