import type { ByteRange } from '../../application/files/file-places.js';

const RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * Which part of a file of `size` bytes a `Range` asks for (RFC 9110, 14.2): null for all of it, as for several
 * parts at once or for what is no range of bytes; `unsatisfiable` when there is nothing there.
 */
export function parseRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, first = '', last = ''] = RANGE.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '')
    return Number(last) === 0 ? 'unsatisfiable' : from(Math.max(size - Number(last), 0), size);
  if (last !== '' && Number(last) < Number(first)) return null;
  if (Number(first) >= size) return 'unsatisfiable';
  return from(Number(first), last === '' ? size : Math.min(Number(last) + 1, size));
}

function from(start: number, after: number): ByteRange {
  return { start, end: after - 1 };
}
