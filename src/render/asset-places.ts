/** Where the styles and pictures of a web page may stand. */
export const ASSET_PLACES = ['inline', 'linked'] as const;
export type AssetPlace = (typeof ASSET_PLACES)[number];
