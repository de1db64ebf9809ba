import type { Band } from '@harbour/shared/domain/checkin/types';
import type { HelpLine } from '@harbour/shared/domain/people/helpLines';
import type { PackKey } from '../../content/pack/signing.ts';
import type { Store } from '../store.ts';

/** The centre's settings and what each holds. */
export type Settings = {
  centreName: string;
  bands: Band[];
  /** How far the first set-up came; 'done' once it was finished. */
  setupStage: 'recovery' | 'terms' | 'done';
  autoLockMinutes: number;
  /** Bands whose pupils may type a word of their own; see `typedWordBands`. */
  typedWords: Band[];
  /** Help from outside as the centre changed it; unset while it keeps to ours. */
  helpLines: HelpLine[];
  /** Signs packs of lessons; made with the first that is exported. */
  packKey: PackKey;
};

/** @returns the stored value, or null when it was never set */
export function readSetting<Key extends keyof Settings>(store: Store, key: Key): Settings[Key] | null {
  const row = store.get<{ value: string }>('SELECT value FROM settings WHERE key = $key', { key });
  return row ? (JSON.parse(row.value) as Settings[Key]) : null;
}

export function writeSetting<Key extends keyof Settings>(store: Store, key: Key, value: Settings[Key]): void {
  store.run(
    `INSERT INTO settings (key, value, machine, hlc) VALUES ($key, $value, $machine, $hlc)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, machine = excluded.machine, hlc = excluded.hlc`,
    { key, value: JSON.stringify(value), ...store.stamp() },
  );
}

/** Free text is off for Primary and on for Secondary until staff decide otherwise. */
const TYPED_WORDS_AT_FIRST: readonly Band[] = ['secondary'];

/** The bands whose pupils may type a word of their own. */
export function typedWordBands(store: Store): Band[] {
  return readSetting(store, 'typedWords') ?? [...TYPED_WORDS_AT_FIRST];
}
