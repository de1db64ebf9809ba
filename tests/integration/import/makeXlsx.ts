import { crc32, deflateRawSync } from 'node:zlib';

/** A cell to write: text goes to the shared strings, as Excel does. */
export type Cell = string | number | boolean | Date | null | { readonly raw: string };

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer;
  /** What the headers claim, for zips that lie. */
  readonly claimed?: number;
  readonly isEncrypted?: boolean;
  readonly isStored?: boolean;
}

/** Writes a zip. Independent of the code under test. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimed, isEncrypted, isStored } of parts) {
    const bytes = Buffer.from(name);
    const packed = isStored ? content : deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    fields.writeUInt16LE(isStored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed ?? content.length, 18);
    fields.writeUInt16LE(bytes.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(Buffer.from('PK\x03\x04'), fields, bytes, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, bytes);
    at += 30 + bytes.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, list, end]);
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The parts of a workbook as Excel lays them out: shared strings, a date style, one part per sheet. */
export function xlsxParts(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): ZipPart[] {
  const strings: string[] = [];
  const places = new Map<string, number>();
  const shared = (text: string): number => {
    const place =
      places.get(text) ?? strings.push(`<si><t xml:space="preserve">${escapeXml(text)}</t></si>`) - 1;
    places.set(text, place);
    return place;
  };
  const cellXml = (cell: Cell, ref: string): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return `<c r="${ref}" t="s"><v>${shared(cell)}</v></c>`;
    if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
    if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${Number(cell)}</v></c>`;
    if (cell instanceof Date) return `<c r="${ref}" s="1"><v>${cell.getTime() / 864e5 + 25569}</v></c>`;
    return cell.raw.replace('REF', ref);
  };
  const bodies = Object.values(sheets).map((rows) =>
    rows
      .map((cells, row) => {
        const inner = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`)).join('');
        return inner === '' ? '' : `<row r="${row + 1}">${inner}</row>`;
      })
      .join(''),
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const xml = (name: string, body: string): ZipPart => ({ name, content: Buffer.from(head + body) });
  const names = Object.keys(sheets);
  const links = [
    ...names.map((_, n) => ['worksheet', `worksheets/sheet${n + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ].map(
    ([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return [
    xml('[Content_Types].xml', `<Types xmlns="${types}/content-types"/>`),
    xml(
      '_rels/.rels',
      `<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    xml(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
        .map((name, n) => `<sheet name="${escapeXml(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    xml(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${types}/relationships">${links.join('')}</Relationships>`,
    ),
    xml(
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    xml('xl/sharedStrings.xml', `<sst xmlns="${main}">${strings.join('')}</sst>`),
    ...bodies.map((body, n) =>
      xml(
        `xl/worksheets/sheet${n + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
      ),
    ),
  ];
}

/** A whole .xlsx file. */
export function makeXlsx(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Buffer {
  return makeZip(xlsxParts(sheets));
}
