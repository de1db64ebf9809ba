import { join } from 'node:path';

/** Where a centre's data lies. Every name there is, so that setting aside can miss none. */
export type CentreFiles = {
  readonly folder: string;
  readonly database: string;
  /** A database that is being made or put back; it becomes `database` by one rename. */
  readonly unfinished: string;
  readonly wal: string;
  readonly journal: string;
  readonly slotsA: string;
  readonly slotsB: string;
  readonly mark: string;
  readonly tries: string;
  readonly staffTries: string;
  readonly backups: string;
  readonly setAside: string;
};

/** @param folder `<profile>/centre` */
export function centreFiles(folder: string): CentreFiles {
  const database = join(folder, 'harbour.db');
  return {
    folder,
    database,
    unfinished: join(folder, 'harbour.db.new'),
    wal: `${database}-wal`,
    journal: `${database}-journal`,
    slotsA: join(folder, 'keys.a.json'),
    slotsB: join(folder, 'keys.b.json'),
    mark: join(folder, 'mark.json'),
    tries: join(folder, 'tries.json'),
    staffTries: join(folder, 'staff-tries.json'),
    backups: join(folder, 'backups'),
    setAside: join(folder, 'set-aside'),
  };
}
