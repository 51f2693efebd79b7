import { Type } from '@sinclair/typebox';

import { instant, nullable, sha256 } from './building-blocks.js';

const bytes = Type.Integer({ minimum: 0, description: 'In bytes.' });

export const uploadView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  component: Type.String({ description: "A component's code, or `general`." }),
  replaces: nullable(Type.String({ description: 'The file that this is to be the next version of.' })),
  name: Type.String(),
  size: bytes,
  received: Type.Integer({
    minimum: 0,
    description: 'How many bytes have come; the next part begins there.',
  }),
  sha256: nullable(sha256),
  expiresAt: instant,
});

export const fileView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  component: Type.String({ description: "A component's code, or `general`." }),
  firstId: Type.String({
    description: 'The id of the first version; the same for every version of one file.',
  }),
  version: Type.Integer({ minimum: 1 }),
  name: Type.String(),
  size: bytes,
  mediaType: Type.String({ description: 'As the content says, whatever the name does.' }),
  isShown: Type.Boolean({ description: 'Whether a page may show it; else it is only handed out.' }),
  sha256,
  isScanned: Type.Boolean({ description: 'Whether a virus scanner has seen it.' }),
  uploadedBy: Type.String(),
  uploadedFor: Type.String({ description: 'The party that the sender acted for.' }),
  uploadedAt: instant,
});

export const fileList = Type.Object({
  items: Type.Array(fileView, { description: 'Every version, in the order in which they came.' }),
  nextCursor: Type.Null({ description: 'There is one page.' }),
  uploads: Type.Array(uploadView, { description: "The caller's own, not finished yet." }),
  canUpload: Type.Boolean({ description: 'Whether the caller takes part in the dossier.' }),
  limits: Type.Object({
    maxBytes: Type.Integer({ description: 'Of one file. No law sets it.' }),
    maxFilesPerComponent: Type.Integer({ description: 'Each version counted. No law sets it.' }),
    extensions: Type.Array(Type.String(), {
      description: 'Of the types that are taken in; the content decides.',
    }),
  }),
});
