import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { centreFiles } from '../../../electron/database/centreFiles.ts';
import { copyProved, patiently, writeWhole } from '../../../electron/database/files.ts';
import { startTries } from '../../../electron/database/startTries.ts';
import {
  type PlaceProbe,
  placeOfMacPath,
  placeOfMagic,
  placeOfWindowsPath,
  storagePlace,
} from '../../../electron/database/storagePlace.ts';
import { newFolder } from './support/centre.ts';

describe('local disk or network (R-08)', () => {
  it.each([
    ['nfs', 0x6969],
    ['smb', 0x517b],
    ['cifs', 0xff534d42],
    ['cifs, signed', 0xff534d42 | 0],
    ['smb2', 0xfe534d42],
    ['fuse', 0x65735546],
    ['9p', 0x01021997],
  ])('%s is a network', (_name, magic) => expect(placeOfMagic(magic)).toBe('network'));
  it.each([
    ['ext4', 0xef53],
    ['xfs', 0x58465342],
    ['btrfs', 0x9123683e],
    ['tmpfs', 0x01021994],
    ['overlay', 0x794c7630],
  ])('%s is local', (_name, magic) => expect(placeOfMagic(magic)).toBe('local'));

  it.each([
    [String.raw`C:\Users\a\AppData\Local\Harbour`, 'local'],
    [String.raw`\\?\C:\Users\a`, 'local'],
    [String.raw`\\school-server\homes\a`, 'network'],
    [String.raw`\\?\UNC\school-server\homes\a`, 'network'],
    ['//school-server/homes/a', 'network'],
  ] as const)('%s is %s', (path, place) => expect(placeOfWindowsPath(path)).toBe(place));

  it('sees through a drive letter mapped to a share', () => {
    const probe: PlaceProbe = {
      platform: 'win32',
      realpath: (path) => path.replace('H:', String.raw`\\school-server\homes`),
      magic: () => 0,
    };
    expect(storagePlace(String.raw`H:\Harbour`, probe)).toBe('network');
    expect(storagePlace(String.raw`C:\Harbour`, probe)).toBe('local');
  });

  it('takes what cannot be told for a network', () => {
    const probe: PlaceProbe = {
      platform: 'linux',
      realpath: (path) => path,
      magic: () => {
        throw new Error('EIO');
      },
    };
    expect(storagePlace('/data', probe)).toBe('network');
    expect(placeOfMacPath('/Volumes/staff/Harbour')).toBe('network');
    expect(placeOfMacPath('/Users/a/Library')).toBe('local');
    expect(storagePlace(newFolder())).toBe('local');
  });
});

describe('a virus scanner that holds a file (R-09)', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('is waited for: %s', async (code) => {
    let calls = 0;
    const result = await patiently(async () => {
      calls += 1;
      if (calls < 4) throw Object.assign(new Error('held'), { code });
      return 'done';
    }, [1, 1, 1, 1]);
    expect([result, calls]).toEqual(['done', 4]);
  });

  it('is given up on at last, and other errors at once', async () => {
    let calls = 0;
    const failing = (code: string) => async () => {
      calls += 1;
      throw Object.assign(new Error('held'), { code });
    };
    await expect(patiently(failing('EBUSY'), [1, 1])).rejects.toMatchObject({ code: 'EBUSY' });
    expect(calls).toBe(3);
    calls = 0;
    await expect(patiently(failing('ENOSPC'), [1, 1])).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(calls).toBe(1);
  });
});

describe('files written whole', () => {
  it('replace the old one and leave nothing else', async () => {
    const folder = newFolder();
    await writeWhole(join(folder, 'a'), 'one');
    await writeWhole(join(folder, 'a'), 'two');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a']);
  });
  it('leave the old one when the new one cannot take its place', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'a'));
    await expect(writeWhole(join(folder, 'a'), 'two')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['a']);
  });
  it('are never copied over another', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a'), 'one');
    writeFileSync(join(folder, 'b'), 'two');
    await expect(copyProved(join(folder, 'a'), join(folder, 'b'))).rejects.toThrow();
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('two');
  });
});

describe('tries at the start screen', () => {
  it('are counted over restarts, and a damaged count begins anew', () => {
    const files = centreFiles(newFolder());
    const state = { streak: 3, tries: [{ at: 5, seenAt: 5 }] };
    startTries(files).write(state);
    expect(startTries(files).read()).toEqual(state);
    writeFileSync(files.tries, '{');
    expect(startTries(files).read()).toEqual({ streak: 0, tries: [] });
  });
});
