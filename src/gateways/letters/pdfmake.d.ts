/** The part of pdfmake that letters are printed with; its published types pull in those of browsers. */
declare module 'pdfmake' {
  export type Alignment = 'left' | 'center' | 'right' | 'justify';
  /** Left, top, right, bottom; in points. */
  export type Sides = readonly [number, number, number, number];

  export interface Style {
    readonly font?: string;
    readonly fontSize?: number;
    readonly lineHeight?: number;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly color?: string;
    readonly alignment?: Alignment;
    readonly leadingIndent?: number;
    readonly margin?: Sides;
    readonly width?: number | string;
    readonly unbreakable?: boolean;
  }

  export interface Line {
    readonly type: 'line';
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly lineWidth: number;
  }

  export interface Table {
    readonly widths: readonly (number | string)[];
    readonly headerRows?: number;
    readonly dontBreakRows?: boolean;
    readonly body: readonly (readonly Content[])[];
  }

  export type Words = string | readonly Content[] | Content;
  export type Piece =
    | (Style & { readonly text: Words })
    | (Style & { readonly stack: readonly Content[] })
    | (Style & { readonly columns: readonly Content[] })
    | (Style & { readonly canvas: readonly Line[] })
    | (Style & { readonly table: Table; readonly layout?: 'noBorders' });
  export type Content = string | Piece;

  export interface Document {
    readonly pageSize: 'A4';
    readonly pageMargins: Sides;
    readonly defaultStyle: Style;
    readonly info: {
      readonly title: string;
      readonly author: string;
      readonly creationDate: Date;
      readonly modDate: Date;
    };
    readonly language: string;
    readonly header: (page: number) => Content;
    readonly content: readonly Content[];
  }

  interface PdfMake {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
    createPdf(document: Document): { getBuffer(): Promise<Buffer> };
  }
  const pdfmake: PdfMake;
  export default pdfmake;
}
