import JSZip from 'jszip';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const SHEET = 'Báo cáo';

interface Made {
  /** Between `<worksheet>` and its end. */
  readonly sheet?: string;
  /** In `workbook.xml`, behind the sheets. */
  readonly workbook?: string;
  /** Before the root of the sheet. */
  readonly prologue?: string;
  readonly name?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** A workbook as no program of an office would write it. */
export async function makeWorkbook({
  sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  workbook = '',
  prologue = '',
  name = SHEET,
  more = {},
}: Made): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', TYPES);
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${KINDS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${KINDS}"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets>${workbook}</workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${KINDS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  zip.file('xl/worksheets/sheet1.xml', `${prologue}<worksheet xmlns="${MAIN}">${sheet}</worksheet>`);
  for (const [path, content] of Object.entries(more)) zip.file(path, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** The same archive, whose directory says of each part that it is small. */
export function understate(archive: Buffer, most: number): Buffer {
  const lying = Buffer.from(archive);
  const CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1');
  const SIZE = 24;
  for (let at = lying.indexOf(CENTRAL); at !== -1; at = lying.indexOf(CENTRAL, at + 1)) {
    if (lying.readUInt32LE(at + SIZE) > most) lying.writeUInt32LE(most, at + SIZE);
  }
  return lying;
}
