/**
 * What is known of the key that signed a pack: `own` is this centre's, `known` signed a pack that stands here, `new` is seen for the
 * first time.
 */
export const PACK_STANDINGS = ['own', 'known', 'new'] as const;
export type PackStanding = (typeof PACK_STANDINGS)[number];

/** What has to be confirmed before a pack is kept: it is `older` than the one here; another key signed the pack of this name. */
export const PACK_WARNINGS = ['older', 'otherSigner'] as const;
export type PackWarning = (typeof PACK_WARNINGS)[number];

interface About {
  readonly packId: string;
  readonly version: number;
  readonly signer: string;
  readonly digest: string;
}

/** How a pack stands beside those that are here. */
export function standingOf(
  pack: About,
  here: readonly About[],
  ownKey: string | null,
): {
  standing: PackStanding;
  installed: number | null;
  /** The same version holds the same, or something else. */
  sameVersion: 'same' | 'other' | null;
  warnings: PackWarning[];
} {
  const same = here.filter(({ packId }) => packId === pack.packId);
  const versions = same.map(({ version }) => version);
  const installed = versions.length === 0 ? null : Math.max(...versions);
  const twin = same.find(({ version }) => version === pack.version);
  const standing =
    pack.signer === ownKey ? 'own' : here.some(({ signer }) => signer === pack.signer) ? 'known' : 'new';
  const warnings: PackWarning[] = [];
  if (installed !== null && pack.version < installed) warnings.push('older');
  if (same.some(({ signer }) => signer !== pack.signer)) warnings.push('otherSigner');
  return {
    standing,
    installed,
    sameVersion: !twin ? null : twin.digest === pack.digest ? 'same' : 'other',
    warnings,
  };
}
