/** What a request carries, whether its class made it or a test did. */
export type FieldsOf<T> = { readonly [K in keyof T]: T[K] };
