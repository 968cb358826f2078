import { soundOf } from './sound.ts';
import { LIKE_ENOUGH, Spellings } from './spellings.ts';

/** A word of the documents that a word of the query may stand for, and how surely: 1 is the word itself. */
export type Match = readonly [word: number, likeness: number];

const SAME_SOUND = 0.92;
/** Every word of the documents once, and the ways to find it: as it is written, by its beginning, by its sound, with mistakes. */
export class Vocabulary {
  private readonly words: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly bySound = new Map<string, number[]>();
  private sorted: string[] = [];
  private written: Spellings | undefined;
  private heard: Spellings | undefined;
  private readonly fuzzyCache = new Map<string, Match[]>();

  /** Number of a word, new or known. */
  add(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.push(word) - 1;
    this.ids.set(word, id);
    const sound = soundOf(word);
    const same = this.bySound.get(sound);
    if (same === undefined) this.bySound.set(sound, [id]);
    else same.push(id);
    return id;
  }

  /** To be called once, after the last word. */
  close(): void {
    this.sorted = [...this.words].sort();
  }

  has(word: string): boolean {
    return this.ids.has(word);
  }

  /** The word itself, and those that sound the same. */
  find(word: string): Match[] {
    const exact = this.ids.get(word);
    const same = (this.bySound.get(soundOf(word)) ?? []).filter((id) => id !== exact);
    const matches = same.map((id): Match => [id, SAME_SOUND]);
    return exact === undefined ? matches : [[exact, 1], ...matches];
  }

  /** Longer words that begin so. */
  complete(start: string): Match[] {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') <= start) low = middle + 1;
      else high = middle;
    }
    const matches: Match[] = [];
    for (; this.sorted[low]?.startsWith(start); low += 1) {
      const word = this.sorted[low] ?? '';
      matches.push([this.ids.get(word) ?? -1, 0.5 + (0.45 * start.length) / word.length]);
    }
    return matches;
  }

  /** Words that are this one but for a few mistakes, in its letters or in its sound. */
  resemble(word: string, open: boolean): Match[] {
    if (/\d/.test(word)) return [];
    const key = open ? `${word}…` : word;
    let matches = this.fuzzyCache.get(key);
    if (matches === undefined) {
      matches = this.search(word, open);
      this.fuzzyCache.set(key, matches);
    }
    return matches;
  }

  private search(word: string, open: boolean): Match[] {
    this.written ??= new Spellings(this.words);
    this.heard ??= new Spellings(this.bySound.keys());
    const best = new Map<number, number>();
    const keep = (id: number, likeness: number) => {
      if (likeness > (best.get(id) ?? 0)) best.set(id, likeness);
    };
    for (const [item, likeness] of this.written.near(word, open)) keep(this.ids.get(item) ?? -1, likeness);
    const sound = soundOf(word);
    for (const [item, likeness] of this.heard.near(sound, false))
      for (const id of this.bySound.get(item) ?? [])
        if (likeness * SAME_SOUND >= LIKE_ENOUGH) keep(id, likeness * SAME_SOUND);
    return [...best];
  }
}
