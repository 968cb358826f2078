/** What a server sends before the first acknowledgement (ten packets): the page is then there at once. Bytes, gzip. */
export const COMMUNE_PAGE_BYTES = 14_600;

/** All scripts of a page before the map is asked for. Bytes, gzip. */
export const SCRIPTS_BYTES = 20_000;

/** The static map of a commune or of a lieu: less than the page that shows it. Bytes, gzip. */
export const STATIC_MAP_BYTES = COMMUNE_PAGE_BYTES;

/** The static map of the whole département, outlines of 647 communes and all lieux. Bytes, gzip. */
export const DEPARTEMENT_MAP_BYTES = 30_000;

/** A vector tile. Bytes, gzip. */
export const TILE_BYTES = 60_000;
