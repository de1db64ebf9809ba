import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BANDS } from '@harbour/shared/domain/checkin/types';
import { type Step, step as stepSchema } from '@harbour/shared/domain/lesson/stepSchemas';

const folder = fileURLToPath(new URL('../../../assets/content/examples/', import.meta.url));

/** The gallery's example of each kind of step, parsed, in both bands. */
export const EXAMPLES: readonly { readonly name: string; readonly step: Step }[] = readdirSync(
  folder,
).flatMap((file) => {
  const bands: unknown = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
  return BANDS.map((band) => ({
    name: `${file.replace('.json', '')}, ${band}`,
    step: stepSchema.parse((bands as Record<string, unknown>)[band]),
  }));
});
