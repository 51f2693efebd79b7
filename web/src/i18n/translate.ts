import type vi from './vi.json';

/* Apart from the components, so that what is pure can name sentences too. */

export type Language = 'vi' | 'en';
export type MessageId = keyof typeof vi;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (id: MessageId, values?: Values) => string;
/** What the server names in both languages, in the reader's. */
export type PickLabel = (labels: { readonly label: string; readonly labelEn: string }) => string;
