import { FILE_ID } from '../../application/files/file-places.js';
import { DossierPath } from '../dossiers/dossier.request.js';
import { FlagParameter, Text, WholeNumber } from '../requests/fields.js';

const SHA256 = /^[0-9a-f]{64}$/;
/** A name, not a path, with nothing in it that a screen or a header could take for something else. */
const FILE_NAME = /^[^\p{Cc}\p{Cf}/\\]+$/u;
const EXAMPLE_ID = '6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11';

export class UploadPath extends DossierPath {
  @Text({ max: 100, description: "An upload's id.", example: EXAMPLE_ID })
  readonly id!: string;
}

export class FilePath extends DossierPath {
  @Text({ max: 100, description: "A file's id.", example: EXAMPLE_ID })
  readonly id!: string;
}

export class UploadBody {
  @Text({ max: 100, description: "A component's code, or `general`.", example: 'b2' })
  readonly component!: string;

  @Text({ max: 200, pattern: FILE_NAME, description: "The file's name.", example: 'bao-cao-dau-tu.pdf' })
  readonly name!: string;

  @WholeNumber({ min: 0, max: 2_147_483_647, description: 'In bytes.', example: 1_843_200 })
  readonly size!: number;

  @Text({
    max: 64,
    pattern: SHA256,
    description: 'Of the whole content; when it is given, nothing else is taken in.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    optional: true,
  })
  readonly sha256?: string;

  @Text({
    max: 36,
    pattern: FILE_ID,
    description: 'A file of the same component that this is the next version of.',
    example: EXAMPLE_ID,
    optional: true,
  })
  readonly replaces?: string;
}

export class ContentParameters {
  @FlagParameter({
    description: 'Hands the file out instead of showing it.',
    example: true,
    optional: true,
  })
  readonly download?: boolean;
}
