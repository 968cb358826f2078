import Fuse from 'fuse.js/min-basic';
import { countEdits } from './edits.ts';

/** Likeness under which two words are not the same word with mistakes. */
export const LIKE_ENOUGH = 0.65;
/** What one mistake takes off, for a word of one letter. */
const PER_EDIT = 1.35;
/** A word that is only begun, without mistake. */
const BEGUN = 0.85;
/** Fuse's own measure, mistakes per letter: wider than `LIKE_ENOUGH`, which decides. */
const THRESHOLD = 0.4;

/** The letters of a text, one bit each; a capital is its small letter, digits share the bits of some. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Strings that can be found with mistakes. Most are refused by their length and letters, in a few operations each;
 * Fuse looks for the text in the others; the number of edits says how alike they are.
 */
export class Spellings {
  private readonly spellings: readonly string[];
  private readonly letters: Int32Array;

  constructor(spellings: Iterable<string>) {
    this.spellings = [...spellings];
    this.letters = Int32Array.from(this.spellings, lettersOf);
  }

  /** The strings that `text` may stand for, with their likeness; when it is `open`, they may go on after it. */
  near(text: string, open: boolean): [spelling: string, likeness: number][] {
    const found: [string, number][] = [];
    for (const { item } of new Fuse(this.candidates(text, open), { threshold: THRESHOLD }).search(text)) {
      const edits = countEdits(text, item);
      // Who misses the first letter rarely misses another.
      if (edits > 1 && item[0] !== text[0]) continue;
      const whole = 1 - (PER_EDIT * edits) / Math.max(text.length, item.length);
      const begun = open ? BEGUN - (PER_EDIT * countEdits(text, item, true)) / text.length : 0;
      const likeness = Math.max(whole, begun);
      if (likeness >= LIKE_ENOUGH) found.push([item, likeness]);
    }
    return found;
  }

  private candidates(text: string, open: boolean): string[] {
    const own = lettersOf(text);
    const edits = Math.floor(((text.length + 1) * (1 - LIKE_ENOUGH)) / PER_EDIT);
    return this.spellings.filter((spelling, place) => {
      const longer = spelling.length - text.length;
      if (longer < -edits || (!open && longer > edits)) return false;
      const letters = this.letters[place] ?? 0;
      return countBits(own & ~letters) <= edits && (open || countBits(letters & ~own) <= edits);
    });
  }
}
