/** How the fragment of an address begins that opens a cell. */
export const LINK = '#srm-matrix';
