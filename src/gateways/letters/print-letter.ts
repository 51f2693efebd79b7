import { createRequire } from 'node:module';

import pdfmake, { type Content, type Document, type Piece, type Style, type Words } from 'pdfmake';

import type { LetterPage, PageBlock, PrintLetter, Wording } from '../../application/letters/letter-page.js';

/*
 * The layout of NĐ 30/2020/NĐ-CP, Phụ lục I (C-2ND). Tinos has the widths of Times New Roman, and may be given away.
 */

const MM = 72 / 25.4;
/** Between the bounds that the decree sets: 20-25 above and below, 30-35 left, 15-20 right, in millimetres. */
const MARGINS = { left: 30 * MM, top: 20 * MM, right: 15 * MM, bottom: 20 * MM };
/** In points. */
const SIZES = { motto: 13, agency: 13, number: 13, heading: 14, abstract: 14, body: 14, copies: 11 };
const FIRST_LINE = 12.7 * MM;
const LINE_HEIGHT = 1.15;
const PARAGRAPH_GAP = 6;
/** What a missing value leaves in a draft. */
const GAP = '[……………]';
const GAP_COLOUR = '#b00020';

const fontFile = createRequire(import.meta.url).resolve;
const TINOS = '@expo-google-fonts/tinos/';
const FONTS = {
  Tinos: {
    normal: fontFile(`${TINOS}400Regular/Tinos_400Regular.ttf`),
    bold: fontFile(`${TINOS}700Bold/Tinos_700Bold.ttf`),
    italics: fontFile(`${TINOS}400Regular_Italic/Tinos_400Regular_Italic.ttf`),
    bolditalics: fontFile(`${TINOS}700Bold_Italic/Tinos_700Bold_Italic.ttf`),
  },
};
const FONT_FILES: readonly string[] = Object.values(FONTS.Tinos);

pdfmake.setFonts(FONTS);
// A page is words alone: nothing in it is fetched, and nothing is read but its font.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => FONT_FILES.includes(path));

export const printLetter: PrintLetter = (page) => pdfmake.createPdf(describe(page)).getBuffer();

function describe(page: LetterPage): Document {
  const written = new Date(page.writtenAt);
  return {
    pageSize: 'A4',
    pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
    defaultStyle: { font: 'Tinos', fontSize: SIZES.body, lineHeight: LINE_HEIGHT },
    info: { title: page.abstract.join(''), author: page.issuer, creationDate: written, modDate: written },
    language: 'vi-VN',
    header: (current) => edge(page, current),
    content: [
      letterhead(page),
      ...title(page),
      addressee(page.addressee),
      ...page.blocks.map(block),
      ending(page),
    ],
  };
}

/** The number of the page stands in the middle above, and not on the first; a draft says on each that it is one. */
function edge({ isDraft }: LetterPage, current: number): Piece {
  const columns: readonly Piece[] = [
    { width: '*', text: '' },
    { width: '*', text: current === 1 ? '' : String(current), alignment: 'center', fontSize: 13 },
    { width: '*', text: isDraft ? 'DỰ THẢO' : '', alignment: 'right', bold: true, color: GAP_COLOUR },
  ];
  return { margin: [MARGINS.left, 10 * MM, MARGINS.right, 0], columns };
}

function letterhead({ superior, issuer, number, placeAndDate, heading, abstract }: LetterPage): Content {
  const agency: Content[] = [
    ...(superior === null ? [] : [line(superior.toUpperCase(), { fontSize: SIZES.agency })]),
    line(issuer.toUpperCase(), { fontSize: SIZES.agency, bold: true }),
    rule(50),
  ];
  const motto: Content[] = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { fontSize: 12, bold: true }),
    line('Độc lập - Tự do - Hạnh phúc', { fontSize: SIZES.motto, bold: true }),
    rule(165),
  ];
  const numbered: Content[] = [line(`Số: ${number}`, { fontSize: SIZES.number })];
  if (heading === null) numbered.push(line(['V/v ', said(abstract)], { fontSize: 12 }));
  return {
    layout: 'noBorders',
    margin: [-12, 0, 0, 14],
    table: {
      widths: ['40%', '60%'],
      body: [
        [{ stack: agency }, { stack: motto }],
        [
          { stack: numbered, margin: [0, 6, 0, 0] },
          line(placeAndDate, { fontSize: 13, italics: true, margin: [0, 6, 0, 0] }),
        ],
      ],
    },
  };
}

function title({ heading, abstract }: LetterPage): Content[] {
  if (heading === null) return [];
  return [
    line(heading, { fontSize: SIZES.heading, bold: true }),
    line(said(abstract), { fontSize: SIZES.abstract, bold: true }),
    { ...rule(120), margin: [0, 2, 0, 12] },
  ];
}

function addressee(name: Wording): Content {
  return { text: ['Kính gửi: ', said(name)], alignment: 'center', margin: [0, 0, 0, 10] };
}

function block(each: PageBlock): Content {
  if (each.kind === 'paragraph') {
    return {
      text: said(each.text),
      alignment: 'justify',
      leadingIndent: FIRST_LINE,
      margin: [0, 0, 0, PARAGRAPH_GAP],
    };
  }
  const head = ['TT', ...each.head].map((text): Piece => ({ text, bold: true, alignment: 'center' }));
  const rows = each.rows.map((row, index): Piece[] => [
    { text: String(index + 1), alignment: 'center' },
    ...row.map((text): Piece => ({ text })),
  ]);
  return {
    margin: [0, 2, 0, 8],
    fontSize: 13,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['auto', ...each.head.map(() => '*')],
      body: [head, ...rows],
    },
  };
}

/** Who gets a copy stands on the left, who signs on the right; neither is torn from the other by a new page. */
function ending({ copies, position, signer, isDraft }: LetterPage): Content {
  const received: Piece[] = [
    { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 },
    ...copies.map((copy): Piece => ({ text: copy, fontSize: SIZES.copies })),
  ];
  const signature: Content[] = [
    ...position.map((text) => line(text, { bold: true })),
    ...(position.length === 0 ? [line(GAP, { color: GAP_COLOUR })] : []),
    line(signer ?? (isDraft ? '(chưa ký)' : ''), { bold: signer !== null, margin: [0, 56, 0, 0] }),
  ];
  return {
    unbreakable: true,
    margin: [0, 10, 0, 0],
    columns: [
      { width: '45%', stack: received },
      { width: '55%', stack: signature },
    ],
  };
}

function line(text: Words, style: Style): Content {
  return { text, alignment: 'center', ...style };
}

/** A line under what stands above it, as long as is said in points. */
function rule(length: number): Style & { readonly columns: readonly Content[] } {
  return {
    columns: [
      { width: '*', text: '' },
      {
        width: length,
        canvas: [{ type: 'line', x1: 0, y1: 2, x2: length, y2: 2, lineWidth: 0.75 }],
      },
      { width: '*', text: '' },
    ],
  };
}

function said(wording: Wording): Content {
  return {
    text: wording.map((piece) => (piece === null ? { text: GAP, color: GAP_COLOUR } : { text: piece })),
  };
}
