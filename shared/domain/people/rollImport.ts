import { cleanText, GROUP_NAME_MAX, hasUnseen, NAME_MAX, nameKey } from './names.ts';
import {
  FORENAMES,
  type MappingProblem,
  mappingProblems,
  type PupilField,
  type RollMapping,
  SURNAMES,
} from './rollColumns.ts';
import type { RollTable, RollTableRow } from './rollTable.ts';
import { isUpn } from './upn.ts';
import { parseYearGroup, type YearGroup } from './yearGroup.ts';

/** A pupil as a list gives it. The legal name is used only where no other is given, and then not told apart. */
export interface ImportedPupil {
  readonly knownName: string;
  readonly surname: string | null;
  readonly year: YearGroup | null;
  readonly group: string | null;
  readonly upn: string | null;
  readonly admissionNumber: string | null;
}

/** A pupil who is on the roll. */
export interface ExistingPupil extends ImportedPupil {
  readonly id: string;
}

/** Why a row cannot be imported. */
export type RowProblemCode =
  | 'nameMissing'
  | 'nameTooLong'
  /** More than one comma: which part is the surname? */
  | 'nameUnclear'
  | 'groupTooLong'
  | 'yearUnknown'
  | 'identifierTooLong'
  /** Another row has the same UPN or admission number and another name. `otherRow` says which. */
  | 'identifierTaken'
  /** More cells than headings: the cells may have slipped into other columns. */
  | 'tooManyCells'
  /** Characters that were lost before the file came here (U+FFFD). */
  | 'unreadableCharacters'
  /** '#REF!' and the like. */
  | 'spreadsheetError';

/** What the user ought to see about a row that can be imported all the same. */
export type RowNoteCode =
  /** Begins like a formula. It is kept as plain text and never worked out. */
  | 'looksLikeFormula'
  /** Control characters were taken out. */
  | 'charactersRemoved'
  /** Fewer cells than headings: the missing ones count as empty. */
  | 'tooFewCells'
  /** Not a well-formed UPN: left out. */
  | 'upnMalformed'
  /** Known by the identifier, under another name. */
  | 'nameDiffers'
  /** Somebody else has the same name; year or identifiers tell them apart. */
  | 'namesake';

export interface RowRemark<Code extends string> {
  readonly code: Code;
  /** Place in the table's headers, from 0; null when it is about the row. */
  readonly column: number | null;
  /** The cell as given, cut to 80 characters. */
  readonly value?: string;
  readonly otherRow?: number;
}

export type RowStatus = 'new' | 'already' | 'duplicateInFile' | 'problem';

export interface ImportRow {
  /** As the file counts, from 1, headings counted. */
  readonly rowNumber: number;
  readonly status: RowStatus;
  readonly problems: readonly RowRemark<RowProblemCode>[];
  readonly notes: readonly RowRemark<RowNoteCode>[];
  /** Absent when there are problems. */
  readonly pupil?: ImportedPupil;
  /** Who it is, for 'already'. */
  readonly existingId?: string;
  /** Which earlier row it repeats, for 'duplicateInFile'. */
  readonly sameAsRow?: number;
}

export interface ImportPreview {
  readonly mappingProblems: readonly MappingProblem[];
  readonly rows: readonly ImportRow[];
  readonly counts: Readonly<Record<RowStatus, number>> & {
    /** Empty rows, which were skipped. */
    readonly empty: number;
    /** Rows with notes. */
    readonly noted: number;
  };
}

const IDENTIFIER_MAX = 40;
const FORMULA = /^[=+@＝＋＠\t\r]|^[-－]./u;
const SHEET_ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|GETTING_DATA)/;
// Excel's own trick to keep leading noughts in a CSV: ="00123".
const KEPT_AS_TEXT = /^="([^"]*)"$/;

/**
 * Works out what importing a table would do, without doing it. Rows come back in the order of the file; empty ones are only
 * counted. Nothing is compared but the given pupils.
 * @param existing everybody on the roll, leavers included if they are not to be added anew
 */
export function previewImport(
  table: RollTable,
  mapping: RollMapping,
  existing: readonly ExistingPupil[],
): ImportPreview {
  const unusable = mappingProblems(mapping);
  const counts = { new: 0, already: 0, duplicateInFile: 0, problem: 0, empty: 0, noted: 0 };
  const rows: ImportRow[] = [];
  const onRoll = new Register<ExistingPupil>();
  for (const pupil of existing) onRoll.add(pupil, pupil);
  const inFile = new Register<number>();
  const read: ReadRow[] = [];
  for (const row of unusable.length > 0 ? [] : table.rows) {
    if (row.cells.every((cell) => cleanText(cell) === '')) counts.empty += 1;
    else read.push(readRow(row, table.headers.length, mapping));
  }
  // Who is named by an identifier is not to be had by a mere name as well, also not in a row above.
  const spoken = new Set<ExistingPupil>();
  for (const { pupil } of read) {
    const known = onRoll.find(pupil);
    if (known?.by === 'identifier') spoken.add(known.found);
  }
  for (const row of read) {
    const done = judge(row, onRoll, inFile, spoken);
    counts[done.status] += 1;
    if (done.notes.length > 0) counts.noted += 1;
    rows.push(done);
  }
  return { mappingProblems: unusable, rows, counts };
}

/** Rows that stand in the way of an import: those with a problem and those that repeat another, unless left out. */
export function blockingRows(preview: ImportPreview, leftOut: ReadonlySet<number>): readonly number[] {
  return preview.rows
    .filter(
      (row) => (row.status === 'problem' || row.status === 'duplicateInFile') && !leftOut.has(row.rowNumber),
    )
    .map((row) => row.rowNumber);
}

/** Whether the import may run: there is somebody to add, and every row is clean or was left out by the user. */
export function isReady(preview: ImportPreview, leftOut: ReadonlySet<number>): boolean {
  return (
    preview.mappingProblems.length === 0 &&
    blockingRows(preview, leftOut).length === 0 &&
    preview.rows.some((row) => row.status === 'new' && !leftOut.has(row.rowNumber))
  );
}

/**
 * The pupils to add, in the order of the file.
 * @throws RangeError when the import is not ready: nothing is ever half imported
 */
export function pupilsToImport(
  preview: ImportPreview,
  leftOut: ReadonlySet<number>,
): readonly ImportedPupil[] {
  if (!isReady(preview, leftOut)) throw new RangeError('the import is not ready');
  return preview.rows.flatMap((row) =>
    row.status === 'new' && row.pupil !== undefined && !leftOut.has(row.rowNumber) ? [row.pupil] : [],
  );
}

interface ReadRow {
  readonly rowNumber: number;
  readonly problems: RowRemark<RowProblemCode>[];
  readonly notes: RowRemark<RowNoteCode>[];
  readonly pupil: ImportedPupil;
  readonly columnOf: (field: PupilField) => number | null;
}

function readRow(row: RollTableRow, width: number, mapping: RollMapping): ReadRow {
  const problems: RowRemark<RowProblemCode>[] = [];
  const notes: RowRemark<RowNoteCode>[] = [];
  const columns = new Map(
    mapping.columns.flatMap(({ field, index }) => (field === null ? [] : [[field, index]])),
  );
  const columnOf = (field: PupilField): number | null => columns.get(field) ?? null;
  const blame = (code: RowProblemCode, column: number | null, value?: string): void => {
    problems.push({ code, column, ...cut(value) });
  };

  if (row.cells.slice(width).some((cell) => cleanText(cell) !== '')) blame('tooManyCells', null);
  else if (row.cells.length < width) notes.push({ code: 'tooFewCells', column: null });

  const text = (field: PupilField): string => {
    const column = columnOf(field);
    const raw = column === null ? '' : (row.cells[column] ?? '');
    if (raw.includes('\ufffd')) blame('unreadableCharacters', column, raw);
    else if (SHEET_ERROR.test(raw.trim())) blame('spreadsheetError', column, raw);
    else if (FORMULA.test(raw.trimStart())) notes.push({ code: 'looksLikeFormula', column, ...cut(raw) });
    if (hasUnseen(raw)) notes.push({ code: 'charactersRemoved', column, ...cut(raw) });
    return cleanText(raw).replace(KEPT_AS_TEXT, '$1').trim();
  };
  const best = (fields: readonly PupilField[]): { value: string; column: number | null } => {
    // All are read, so that a broken cell is named even where another column has the name.
    const found = fields.map((field) => ({ value: text(field), column: columnOf(field) }));
    return found.find(({ value }) => value !== '') ?? { value: '', column: found[0]?.column ?? null };
  };

  const full = splitFullName(text('fullName'), mapping.nameOrder);
  const forename = best(FORENAMES);
  const surname = best(SURNAMES);
  const nameColumn =
    forename.value === '' ? (columnOf('fullName') ?? forenameColumn(columnOf)) : forename.column;
  const surnameColumn = surname.value === '' ? columnOf('fullName') : surname.column;
  if (full === 'unclear' && (forename.value === '' || surname.value === '')) {
    blame('nameUnclear', columnOf('fullName'), row.cells[columnOf('fullName') ?? -1]);
  }
  const split = full === 'unclear' ? { forename: '', surname: '' } : full;
  const knownName = forename.value || split.forename;
  const lastName = surname.value || split.surname;
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(knownName)) {
    if (full !== 'unclear') blame('nameMissing', nameColumn);
  } else if (long(knownName, NAME_MAX)) blame('nameTooLong', nameColumn, knownName);
  if (long(lastName, NAME_MAX)) blame('nameTooLong', surnameColumn, lastName);

  const group = text('group');
  if (long(group, GROUP_NAME_MAX)) blame('groupTooLong', columnOf('group'), group);
  const yearText = text('year');
  const year = yearText === '' ? null : (parseYearGroup(yearText) ?? null);
  if (yearText !== '' && year === null) blame('yearUnknown', columnOf('year'), yearText);

  const givenUpn = text('upn').toUpperCase().replaceAll(' ', '');
  const upn = isUpn(givenUpn) ? givenUpn : '';
  if (givenUpn !== upn) notes.push({ code: 'upnMalformed', column: columnOf('upn'), ...cut(givenUpn) });
  const admissionNumber = text('admissionNumber');
  if (long(admissionNumber, IDENTIFIER_MAX))
    blame('identifierTooLong', columnOf('admissionNumber'), admissionNumber);

  const pupil: ImportedPupil = {
    knownName,
    surname: lastName || null,
    year,
    group: group || null,
    upn: upn || null,
    admissionNumber: admissionNumber || null,
  };
  return { rowNumber: row.rowNumber, problems, notes, pupil, columnOf };
}

function judge(
  read: ReadRow,
  onRoll: Register<ExistingPupil>,
  inFile: Register<number>,
  spoken: Set<ExistingPupil>,
): ImportRow {
  const { rowNumber, problems, notes, pupil } = read;
  const result = (status: RowStatus, more: Partial<ImportRow> = {}): ImportRow => ({
    rowNumber,
    status,
    problems,
    notes,
    ...(status === 'problem' ? {} : { pupil }),
    ...more,
  });
  if (problems.length > 0) return result('problem');

  const before = inFile.find(pupil);
  if (before?.by === 'identifier' && !before.sameName) {
    const field = before.field === 'upn' ? 'upn' : 'admissionNumber';
    problems.push({
      code: 'identifierTaken',
      column: read.columnOf(field),
      ...cut(pupil[field] ?? ''),
      otherRow: before.found,
    });
    return result('problem');
  }
  if (before !== undefined) return result('duplicateInFile', { sameAsRow: before.found });

  const namesake = inFile.hasName(pupil) || onRoll.hasName(pupil);
  inFile.add(pupil, rowNumber);
  const known = onRoll.find(pupil, spoken);
  if (known !== undefined) {
    spoken.add(known.found);
    if (!known.sameName) notes.push({ code: 'nameDiffers', column: null, ...cut(known.found.knownName) });
    return result('already', { existingId: known.found.id });
  }
  if (namesake) notes.push({ code: 'namesake', column: null });
  return result('new');
}

interface Found<Tag> {
  readonly found: Tag;
  readonly by: 'identifier' | 'name';
  readonly field?: 'upn' | 'admissionNumber';
  readonly sameName: boolean;
}

interface Entry<Tag> {
  readonly pupil: ImportedPupil;
  readonly groupKey: string | null;
  readonly tag: Tag;
}

/** Finds the same pupil again: by an identifier, else by name where nothing speaks against it. */
class Register<Tag> {
  readonly #byIdentifier = new Map<string, Entry<Tag>>();
  readonly #byName = new Map<string, Entry<Tag>[]>();

  add(pupil: ImportedPupil, tag: Tag): void {
    const entry = { pupil, groupKey: groupKey(pupil), tag };
    for (const field of ['upn', 'admissionNumber'] as const) {
      const value = pupil[field];
      if (value !== null) this.#byIdentifier.set(identifierKey(field, value), entry);
    }
    const alike = this.#byName.get(fullKey(pupil));
    if (alike === undefined) this.#byName.set(fullKey(pupil), [entry]);
    else alike.push(entry);
  }

  hasName(pupil: ImportedPupil): boolean {
    return this.#byName.has(fullKey(pupil));
  }

  /** @param spoken those whom another row stands for already: they are found by an identifier only */
  find(pupil: ImportedPupil, spoken?: ReadonlySet<Tag>): Found<Tag> | undefined {
    for (const field of ['upn', 'admissionNumber'] as const) {
      const value = pupil[field];
      const entry = value === null ? undefined : this.#byIdentifier.get(identifierKey(field, value));
      if (entry !== undefined) {
        return {
          found: entry.tag,
          by: 'identifier',
          field,
          sameName: fullKey(entry.pupil) === fullKey(pupil),
        };
      }
    }
    const group = groupKey(pupil);
    const entry = this.#byName
      .get(fullKey(pupil))
      ?.find((other) => spoken?.has(other.tag) !== true && mayBeSame(other, pupil, group));
    return entry && { found: entry.tag, by: 'name', sameName: true };
  }
}

/** Of the same name: whether year and identifiers allow it to be one person. A lone first name needs the group to agree too. */
function mayBeSame(entry: Entry<unknown>, b: ImportedPupil, groupOfB: string | null): boolean {
  const a = entry.pupil;
  if (differs(a.upn, b.upn) || differs(a.admissionNumber, b.admissionNumber) || differs(a.year, b.year))
    return false;
  return a.surname !== null || !differs(entry.groupKey, groupOfB);
}

function differs(x: string | number | null, y: string | number | null): boolean {
  return x !== null && y !== null && x !== y;
}

/** Worked out once for each pupil: a list may hold thousands of one name. */
function groupKey(pupil: ImportedPupil): string | null {
  return pupil.group === null ? null : nameKey(pupil.group);
}

function identifierKey(field: 'upn' | 'admissionNumber', value: string): string {
  // Systems differ in the noughts they lead with.
  return field === 'upn' ? `u${value.toUpperCase()}` : `a${value.toUpperCase().replace(/^0+(?=.)/, '')}`;
}

function fullKey(pupil: ImportedPupil): string {
  return `${nameKey(pupil.knownName)}\n${nameKey(pupil.surname ?? '')}`;
}

function splitFullName(
  text: string,
  order: RollMapping['nameOrder'],
): { readonly forename: string; readonly surname: string } | 'unclear' {
  const parts = text.split(/\s*[,،，]\s*/u);
  if (parts.length > 2) return 'unclear';
  const [surname = '', forename] = parts;
  if (forename !== undefined) return { forename, surname };
  const words = text.split(' ');
  if (words.length === 1) return { forename: text, surname: '' };
  // Without a comma only one end is sure: a forename is one word, a surname may be several.
  return order === 'forenameFirst'
    ? { forename: words[0] ?? '', surname: words.slice(1).join(' ') }
    : { forename: words.at(-1) ?? '', surname: words.slice(0, -1).join(' ') };
}

function forenameColumn(columnOf: (field: PupilField) => number | null): number | null {
  return FORENAMES.map(columnOf).find((column) => column !== null) ?? null;
}

/** Counted in UTF-16 as the contract between the processes does, or a list with such a name could not be shown again. */
function long(text: string, max: number): boolean {
  return text.length > max;
}

function cut(value: string | undefined): { value?: string } {
  return value === undefined ? {} : { value: Array.from(value).slice(0, 80).join('') };
}
