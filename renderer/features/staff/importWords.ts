import type { SensitiveKind } from '@harbour/shared/domain/people/rollColumns';
import type { RowNoteCode, RowProblemCode } from '@harbour/shared/domain/people/rollImport';

/** Narrows a code from main to one there are words for; anything newer than these words becomes 'other'. */
function known<Code extends string>(codes: Readonly<Record<Code, true>>) {
  return (code: string | number | null | undefined): Code | 'other' =>
    typeof code === 'string' && Object.hasOwn(codes, code) ? (code as Code) : 'other';
}

type Reason =
  | 'notFound'
  | 'notAFile'
  | 'cannotRead'
  | 'empty'
  | 'fileTooLarge'
  | 'notATable'
  | 'oldExcel'
  | 'passwordProtected'
  | 'brokenSpreadsheet'
  | 'unpacksTooLarge'
  | 'brokenQuotes'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'noRows';

/** Why a file could not be read. */
export const unreadableReason = known<Reason>({
  notFound: true,
  notAFile: true,
  cannotRead: true,
  empty: true,
  fileTooLarge: true,
  notATable: true,
  oldExcel: true,
  passwordProtected: true,
  brokenSpreadsheet: true,
  unpacksTooLarge: true,
  brokenQuotes: true,
  tooManyRows: true,
  tooManyColumns: true,
  noRows: true,
});

type Kind = 'picture' | 'pdf' | 'archive' | 'webPage' | 'document' | 'otherSpreadsheet' | 'media';
const kindOf = known<Kind>({
  picture: true,
  pdf: true,
  archive: true,
  webPage: true,
  document: true,
  otherSpreadsheet: true,
  media: true,
});

/** What a file is that is no table; null when nobody can tell. */
export function unreadableKind(kind: string | number | undefined): Kind | null {
  const found = kindOf(kind);
  return found === 'other' ? null : found;
}

/** What there is to say about a row. */
export const remarkCode = known<RowProblemCode | RowNoteCode>({
  nameMissing: true,
  nameTooLong: true,
  nameUnclear: true,
  groupTooLong: true,
  yearUnknown: true,
  identifierTooLong: true,
  identifierTaken: true,
  tooManyCells: true,
  unreadableCharacters: true,
  spreadsheetError: true,
  looksLikeFormula: true,
  charactersRemoved: true,
  tooFewCells: true,
  upnMalformed: true,
  nameDiffers: true,
  namesake: true,
});

/** What a column that is left alone is about. */
export const sensitiveKind = known<SensitiveKind>({
  birth: true,
  ethnicity: true,
  language: true,
  religion: true,
  needs: true,
  health: true,
  money: true,
  care: true,
  contact: true,
  sex: true,
  conduct: true,
  photo: true,
  identifier: true,
});
