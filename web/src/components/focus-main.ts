/** Where the page's content begins. */
export const MAIN = 'main-content';

/** For an act that takes away the very button which did it: whoever has no pointer goes on at the content's beginning. */
export function focusMain(): void {
  document.getElementById(MAIN)?.focus({ preventScroll: true });
}
