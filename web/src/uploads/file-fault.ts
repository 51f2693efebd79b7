import type { FileLimits } from '../api/files.js';
import type { MessageId, Translate, Values } from '../i18n/language.js';

/** Why a file need not be sent at all. */
export interface FileFault {
  readonly id: MessageId;
  readonly values: Values;
}

const KIBIBYTE = 1_024;
const MEBIBYTE = 1_048_576;

/** How large a file is, for a person. */
export function sizeWords(bytes: number, t: Translate): string {
  return bytes < MEBIBYTE
    ? t('file.kilobytes', { size: bytes / KIBIBYTE })
    : t('file.megabytes', { size: bytes / MEBIBYTE });
}

/** What can be said by a file's name and size; by its content the server judges. */
export function findFileFault(
  { name, size }: Pick<File, 'name' | 'size'>,
  { maxBytes, maxFilesPerComponent, extensions }: FileLimits,
  /** How many files the component has, or is being sent. */
  held: number,
): FileFault | null {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!extensions.includes(extension))
    return { id: 'upload.wrongType', values: { types: extensions.join(', ') } };
  if (size === 0) return { id: 'upload.empty', values: {} };
  if (size > maxBytes) return { id: 'upload.tooLarge', values: { max: maxBytes / MEBIBYTE } };
  return held >= maxFilesPerComponent
    ? { id: 'upload.tooMany', values: { max: maxFilesPerComponent } }
    : null;
}
