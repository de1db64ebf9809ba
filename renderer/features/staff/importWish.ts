import type { Request, Response } from '@harbour/shared/ipc/contract';

/** A file that main has read and holds. */
export type RollFile = Extract<Response<'roll.choose'>, { outcome: 'read' }>;
/** What the person decided about it: the same shape main previews and imports. */
export type ImportWish = Request<'roll.preview'>;
export type PupilField = NonNullable<ImportWish['mapping']['columns'][number]>;

/** The plan main proposed, nothing left out yet. */
export function wishFor(file: RollFile): ImportWish {
  return {
    token: file.token,
    mapping: { columns: file.columns.map((column) => column.field), nameOrder: file.nameOrder },
    groupId: null,
    leaveOut: [],
  };
}

/** Gives a column another meaning; a column that had it before loses it. */
export function withField(wish: ImportWish, index: number, field: PupilField | null): ImportWish {
  const columns = wish.mapping.columns.map((before, at) => {
    if (at === index) return field;
    return before === field ? null : before;
  });
  return { ...wish, mapping: { ...wish.mapping, columns } };
}
