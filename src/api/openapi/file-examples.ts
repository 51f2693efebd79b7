import type { Answer } from '../views/building-blocks.js';
import type { COMPONENTS } from './components.js';

const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const UPLOAD_EXAMPLE: Answer<(typeof COMPONENTS)['Upload']> = {
  id: '6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11',
  component: 'b2',
  replaces: null,
  name: 'bao-cao-dau-tu.pdf',
  size: 1_843_200,
  received: 1_048_576,
  sha256: SHA256,
  expiresAt: '2026-09-22T02:00:00.000Z',
};

const FILE_EXAMPLE: Answer<(typeof COMPONENTS)['DossierFile']> = {
  id: UPLOAD_EXAMPLE.id,
  component: 'b2',
  firstId: UPLOAD_EXAMPLE.id,
  version: 1,
  name: UPLOAD_EXAMPLE.name,
  size: UPLOAD_EXAMPLE.size,
  mediaType: 'application/pdf',
  isShown: true,
  sha256: SHA256,
  isScanned: false,
  uploadedBy: 'commune-handler',
  uploadedFor: 'hn.ubnd-xa-mau',
  uploadedAt: '2026-09-21T02:00:00.000Z',
};

export const FILE_EXAMPLES = {
  Upload: UPLOAD_EXAMPLE,
  DossierFile: FILE_EXAMPLE,
  DossierFileList: {
    items: [FILE_EXAMPLE],
    nextCursor: null,
    uploads: [{ ...UPLOAD_EXAMPLE, id: '0b6d9a4e-2c43-4d0f-8a53-0c9a1f2f7b10' }],
    canUpload: true,
    limits: { maxBytes: 104_857_600, maxFilesPerComponent: 20, extensions: ['pdf', 'jpg', 'png'] },
  } satisfies Answer<(typeof COMPONENTS)['DossierFileList']>,
};
