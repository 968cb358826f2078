import { NBSP } from './format.ts';

/** French spacing: the high signs and the inside of « » never stand at the edge of a line. */
export const withNoBreakSpaces = (text: string): string =>
  text.replace(/ (?=[:;?!»])/g, NBSP).replace(/« /g, `«${NBSP}`);
