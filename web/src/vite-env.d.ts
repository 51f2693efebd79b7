/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where what pdf.js fetches by itself lies. */
  readonly PDF_ASSETS: string;
}
