import { Problem } from '../problems/problem.js';

/** Refuses text that PostgreSQL cannot store: NUL characters and halves of surrogate pairs. */
export function refuseUnreadableText(text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new Problem('malformed-text', 'Văn bản có ký tự NUL hoặc ký tự Unicode không hợp lệ.');
  }
}

/** The same for every parameter in the address of a request. */
export function refuseUnreadableParameters(parameters: unknown): void {
  if (typeof parameters === 'string') refuseUnreadableText(parameters);
  else if (typeof parameters === 'object' && parameters !== null) {
    for (const [name, value] of Object.entries(parameters)) {
      refuseUnreadableText(name);
      refuseUnreadableParameters(value);
    }
  }
}
