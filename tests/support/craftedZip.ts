import { crc32 } from 'node:zlib';

/** One entry of a zip, with every field at the writer's will. What is left out is as an honest writer has it. */
export interface Crafted {
  readonly name: string | Buffer;
  readonly content: Uint8Array;
  /** As the entry's own head says it. */
  readonly localName?: string | Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly packed?: number;
  readonly unpacked?: number;
  readonly crc?: number;
  readonly extra?: Buffer;
  readonly comment?: Buffer;
  /** Attributes of the system that wrote it: links, devices, modes. */
  readonly attributes?: number;
  readonly madeBy?: number;
  readonly time?: number;
  /** Bytes between this entry and the one before. */
  readonly gap?: Buffer;
  /** Where the list says it is. */
  readonly at?: number;
  /** Only in the list: its content is some other entry's. */
  readonly isListOnly?: boolean;
}

export interface CraftedEnd {
  readonly count?: number;
  readonly comment?: Buffer;
  readonly before?: Buffer;
  readonly after?: Buffer;
  readonly disk?: number;
}

const raw = (name: string | Buffer): Buffer => (Buffer.isBuffer(name) ? name : Buffer.from(name));

/** Writes a zip as told. Independent of the code under test. */
export function craftZip(entries: readonly Crafted[], end: CraftedEnd = {}): Buffer {
  const bodies: Buffer[] = [end.before ?? Buffer.alloc(0)];
  const list: Buffer[] = [];
  let at = bodies[0]?.length ?? 0;
  for (const entry of entries) {
    const { content, extra = Buffer.alloc(0), comment = Buffer.alloc(0), gap = Buffer.alloc(0) } = entry;
    const fields = (nameLength: number): Buffer => {
      const head = Buffer.alloc(26);
      head.writeUInt16LE(20, 0);
      head.writeUInt16LE(entry.flags ?? 0x0800, 2);
      head.writeUInt16LE(entry.method ?? 0, 4);
      head.writeUInt32LE(entry.time ?? 0, 6);
      head.writeUInt32LE(entry.crc ?? crc32(content), 10);
      head.writeUInt32LE(entry.packed ?? content.length, 14);
      head.writeUInt32LE(entry.unpacked ?? content.length, 18);
      head.writeUInt16LE(nameLength, 22);
      head.writeUInt16LE(extra.length, 24);
      return head;
    };
    const name = raw(entry.name);
    const localName = raw(entry.localName ?? entry.name);
    const place = Buffer.alloc(14);
    place.writeUInt16LE(comment.length, 0);
    place.writeUInt32LE(entry.attributes ?? 0, 6);
    place.writeUInt32LE(entry.at ?? at + gap.length, 10);
    const start = Buffer.from('PK\x01\x02\x14\x00', 'latin1');
    start.writeUInt16LE(entry.madeBy ?? 20, 4);
    list.push(start, fields(name.length), place, name, extra, comment);
    if (entry.isListOnly) continue;
    const body = Buffer.concat([
      gap,
      Buffer.from('PK\x03\x04', 'latin1'),
      fields(localName.length),
      localName,
      extra,
      content,
    ]);
    bodies.push(body);
    at += body.length;
  }
  const listed = Buffer.concat(list);
  const { comment = Buffer.alloc(0), count = entries.length, disk = 0 } = end;
  const tail = Buffer.alloc(22);
  tail.write('PK\x05\x06', 'latin1');
  tail.writeUInt16LE(disk, 4);
  tail.writeUInt16LE(count & 0xffff, 8);
  tail.writeUInt16LE(count & 0xffff, 10);
  tail.writeUInt32LE(listed.length, 12);
  tail.writeUInt32LE(at, 16);
  tail.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...bodies, listed, tail, comment, end.after ?? Buffer.alloc(0)]);
}
