/** From this zoom on every commune is named, on its shape. */
export const COMMUNE_ZOOM = 10;
/** Below this zoom provinces are named, in the middle of what is seen of them. */
export const PROVINCE_ZOOM = 10.75;
/**
 * From this zoom on any commune of a region without room for its name has it outside the region,
 * with a line; from farther off only where a sign of it stands.
 */
export const LEADER_ZOOM = 11.25;
/**
 * Below this zoom a region is seen as a whole, and names around it keep within the picture; from
 * here on there is no outside to see.
 */
export const FRAMED_ZOOM = 13;
/** From this zoom on what is smaller than a commune is named. */
export const FINE_ZOOM = 13;
