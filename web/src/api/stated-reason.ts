/** Below these addresses lies what a dossier holds. */
const ADDRESSES = ['/api/v1/dossiers/', '/api/v1/councils/'];

/**
 * Says why a dossier is opened, until the browser is closed. In a cookie, because links and pictures send no header
 * of ours; the server enters it with each reading.
 */
export function stateReason(dossier: string, reason: string): void {
  const secure = window.location.protocol === 'https:' ? '; secure' : '';
  for (const address of ADDRESSES) {
    document.cookie = `access-reason=${encodeURIComponent(reason)}; path=${address}${encodeURIComponent(dossier)}; samesite=strict${secure}`;
  }
}
