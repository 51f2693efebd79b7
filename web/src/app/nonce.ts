declare global {
  // The name is webpack's: it is where the scroll lock of dialogs looks for a nonce.
  var __webpack_nonce__: string | undefined;
}

/** What the content policy of this very page lets style elements through by; Vite leaves it in a meta element. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

globalThis.__webpack_nonce__ = styleNonce();
