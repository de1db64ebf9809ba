/** Where the people page shows pupils without a group; ids of groups are UUIDs and never this. */
export const NO_GROUP = 'none';

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** By name as people count: 'Year 9' before 'Year 10'. */
export function byName(a: { name: string }, b: { name: string }): number {
  return collator.compare(a.name, b.name);
}
