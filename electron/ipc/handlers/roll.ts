import { basename } from 'node:path';
import { type PupilField, proposeMapping, type RollMapping } from '@harbour/shared/domain/people/rollColumns';
import {
  blockingRows,
  type ImportedPupil,
  type ImportPreview,
  type ImportRow,
  previewImport,
  type RowRemark,
} from '@harbour/shared/domain/people/rollImport';
import { type RollTable, withoutHeadings } from '@harbour/shared/domain/people/rollTable';
import { bandOfYear } from '@harbour/shared/domain/people/yearGroup';
import type { ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import { isStaff } from '../../app/signedIn.ts';
import { appendAudit } from '../../database/repositories/audit.ts';
import { listGroups, saveGroup } from '../../database/repositories/groups.ts';
import { importPupils, pupilsOnRoll } from '../../database/repositories/pupils.ts';
import { readSetting } from '../../database/repositories/settings.ts';
import { readTableInWorker } from '../../jobs/run.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, staffAt } from './context.ts';

const SAMPLE_ROWS = 5;
const ROWS_SHOWN = 500;

type Wish = Pick<ParsedRequest<'roll.preview'>, 'mapping' | 'groupId' | 'leaveOut' | 'token'>;
type Shown = Response<'roll.preview'>['rows'][number];

type FirstRow = Extract<Response<'roll.choose'>, { outcome: 'read' }>['firstRow'];
type Held = {
  token: string;
  /** Who chose it. */
  staffId: string;
  fileName: string;
  /** As it is to be imported. */
  table: RollTable;
  /** As it was read, with the row that was taken for the headings. */
  asRead: { table: RollTable; headerRow: number; areHeadersSure: boolean };
};

/** The names as they are compared: 'Year 9 ' and 'year 9' are one group. */
const sameName = (name: string) => name.normalize('NFKC').trim().toLowerCase();

/** Importing a roll. One file at a time is held in memory, and let go at import or when the next is chosen. */
export function rollHandlers(
  desk: Desk,
): Pick<Handlers, 'roll.choose' | 'roll.firstRow' | 'roll.preview' | 'roll.import'> {
  let held: Held | null = null;

  function heldAs(token: string): Held {
    // Whoever comes after has not chosen it, whatever their window says.
    if (held?.token !== token || held.staffId !== staffAt(desk).staffId) throw new CallError('notFound');
    return held;
  }
  const tableOf = (token: string): RollTable => heldAs(token).table;

  function fileOf({ token, fileName, table }: Held, firstRow: FirstRow) {
    const { columns, nameOrder } = proposeMapping(table.headers);
    return {
      outcome: 'read' as const,
      token,
      fileName,
      firstRow,
      columns: columns.map(({ header, field, skipped, sensitive }) => ({
        header,
        field,
        skipped: skipped ?? null,
        sensitive: sensitive ?? null,
      })),
      nameOrder,
      // What Harbour will not take, it does not show either.
      sample: table.rows
        .slice(0, SAMPLE_ROWS)
        .map(({ cells }) => columns.map(({ sensitive }, index) => (sensitive ? '' : (cells[index] ?? '')))),
      rowCount: table.rows.length,
    };
  }

  /** Main decides the plan anew from the headings, so that a window cannot rename a sensitive column. */
  function planOf(table: RollTable, { columns, nameOrder }: Wish['mapping']): RollMapping {
    if (columns.length !== table.headers.length) throw new CallError('badRequest');
    const proposed = proposeMapping(table.headers);
    return {
      nameOrder,
      columns: proposed.columns.map((column, index) => ({
        index,
        header: column.header,
        field: column.sensitive ? null : ((columns[index] ?? null) as PupilField | null),
      })),
    };
  }

  function existing() {
    return pupilsOnRoll(desk.store()).map((pupil) => ({
      id: pupil.id,
      knownName: pupil.knownAs || pupil.givenName,
      surname: pupil.familyName || null,
      year: pupil.yearGroup as ImportedPupil['year'],
      group: pupil.groupName,
      upn: pupil.upn,
      admissionNumber: pupil.admissionNumber,
    }));
  }

  function look(wish: Wish): { preview: ImportPreview; take: ImportRow[]; isReady: boolean } {
    const table = tableOf(wish.token);
    const preview = previewImport(table, planOf(table, wish.mapping), existing());
    const leftOut = new Set(wish.leaveOut);
    const take = preview.rows.filter((row) => row.status === 'new' && !leftOut.has(row.rowNumber));
    const homeless = wish.groupId === null && take.some((row) => !row.pupil?.group);
    const isReady =
      preview.mappingProblems.length === 0 &&
      take.length > 0 &&
      !homeless &&
      blockingRows(preview, leftOut).length === 0;
    return { preview, take, isReady };
  }

  function newGroupsOf(take: readonly ImportRow[]): string[] {
    const known = new Set(listGroups(desk.store()).map(({ name }) => sameName(name)));
    const wanted = new Map<string, string>();
    for (const { pupil } of take) {
      if (pupil?.group && !known.has(sameName(pupil.group))) wanted.set(sameName(pupil.group), pupil.group);
    }
    return [...wanted.values()];
  }

  return {
    'roll.choose': async () => {
      const { staffId } = staffAt(desk);
      const hasLeft = () => {
        const now = desk.signedIn();
        return !isStaff(now) || now.staffId !== staffId;
      };
      const path = await desk.options.desktop.chooseFile({
        title: 'Harbour',
        kind: 'CSV, XLSX',
        extensions: ['csv', 'tsv', 'txt', 'xlsx'],
      });
      if (path === null) return { outcome: 'cancelled' };
      held = null;
      const read = await readTableInWorker(path);
      // The dialog may stand open for long: names must not go to a screen that has locked meanwhile.
      if (hasLeft()) throw new CallError('notAllowed');
      if (!read.ok) return { outcome: 'unreadable', reason: read.code, details: { ...read.details } };
      const { table, headerRow, areHeadersSure } = read;
      held = {
        token: desk.store().newId(),
        staffId,
        fileName: basename(path),
        table,
        asRead: { table, headerRow, areHeadersSure },
      };
      return fileOf(held, areHeadersSure ? 'headings' : 'unsure');
    },

    'roll.firstRow': ({ token, holds }) => {
      const chosen = heldAs(token);
      const { table, headerRow, areHeadersSure } = chosen.asRead;
      // Headings we know tell which columns are sensitive: a window must not talk us out of them.
      if (areHeadersSure) throw new CallError('conflict');
      if (holds === 'headings' && table.rows.length === 0) {
        return { outcome: 'unreadable', reason: 'noRows', details: {} };
      }
      held = { ...chosen, table: holds === 'pupil' ? withoutHeadings(table, headerRow) : table };
      return fileOf(held, holds);
    },

    'roll.preview': (wish) => {
      const { preview, take, isReady } = look(wish);
      const table = tableOf(wish.token);
      const shown = (remarks: readonly RowRemark<string>[]) =>
        remarks.map(({ code, column, value, otherRow }) => ({
          code,
          column: column === null ? null : (table.headers[column] ?? null),
          value: value ?? null,
          otherRow: otherRow ?? null,
        }));
      const asRow = (row: ImportRow): Shown => ({
        rowNumber: row.rowNumber,
        status: row.status,
        problems: shown(row.problems),
        notes: shown(row.notes),
        name: [row.pupil?.knownName, row.pupil?.surname].filter(Boolean).join(' '),
        yearGroup: row.pupil?.year ?? null,
        groupName: row.pupil?.group ?? null,
      });
      const leftOut = new Set(wish.leaveOut);
      const weight = (row: ImportRow) => {
        if (leftOut.has(row.rowNumber)) return 5;
        if (row.status === 'already') return 4;
        if (row.status === 'new') return row.notes.length > 0 ? 2 : 3;
        return 1;
      };
      const rows = [...preview.rows].sort((a, b) => weight(a) - weight(b) || a.rowNumber - b.rowNumber);
      return {
        hasNames: preview.mappingProblems.length === 0,
        counts: { ...preview.counts, leftOut: leftOut.size },
        rows: rows.slice(0, ROWS_SHOWN).map(asRow),
        newGroups: newGroupsOf(take),
        isReady,
      };
    },

    'roll.import': (wish) => {
      const { actor, staffId } = staffAt(desk);
      const store = desk.store();
      const { preview, take, isReady } = look(wish);
      if (!isReady) throw new CallError('conflict');
      const added = store.transaction(() => {
        const bands = readSetting(store, 'bands') ?? ['secondary'];
        for (const name of newGroupsOf(take)) {
          const year = take.find(({ pupil }) => pupil?.group && sameName(pupil.group) === sameName(name))
            ?.pupil?.year;
          const usual = year === null || year === undefined ? bands[0] : bandOfYear(year);
          const band = usual && bands.includes(usual) ? usual : (bands[0] ?? 'secondary');
          saveGroup(store, { id: null, name, band, pictureSignIn: false });
        }
        const groupIds = new Map(listGroups(store).map(({ id, name }) => [sameName(name), id]));
        const pupils = take.flatMap(({ pupil }) =>
          pupil
            ? [
                {
                  givenName: pupil.knownName,
                  familyName: pupil.surname ?? '',
                  knownAs: '',
                  yearGroup: pupil.year,
                  groupId: pupil.group ? (groupIds.get(sameName(pupil.group)) ?? null) : wish.groupId,
                  upn: pupil.upn,
                  admissionNumber: pupil.admissionNumber,
                },
              ]
            : [],
        );
        appendAudit(store, {
          actor,
          staffId,
          action: 'roll.imported',
          target: null,
          detail: { pupils: pupils.length },
        });
        return importPupils(store, pupils);
      });
      held = null;
      return { added, alreadyThere: preview.counts.already };
    },
  };
}
