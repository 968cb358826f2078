/** In order: each spelling, and the sign that stands for its sound. Capitals are sounds of several letters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/s?ch|sh/g, 'C'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/gn/g, 'N'],
  [/qu?|ck|c(?![eiy])/g, 'k'],
  [/g(?=[eiy])e?(?=[ao])|g(?=[eiy])/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/[cz]/g, 's'],
  [/x/g, 's'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/tion/g, 'sion'],
  [/e?au/g, 'o'],
  [/oeu?/g, 'eu'],
  [/[ae]i[nm](?![aeiou])|[iu][nm](?![aeiou])/g, 'I'],
  [/[ae][nm](?![aeiou])/g, 'A'],
  [/o[nm](?![aeiou])/g, 'O'],
  [/ou/g, 'U'],
  [/[ae]i/g, 'e'],
  [/([aeiouAIOU][^aeiouAIOU]+)e(?=[^aeiouAIOU][aeiouAIOU])/g, '$1'],
  [/(.)\1+/g, '$1'],
];

/** Not heard at the end of a word. */
const SILENT_END = /(?:ers?|e?s|nt|e|[tdpg]s?)$/;

/** Signs under which a sound says too little. */
const SHORTEST = 3;

/**
 * How a folded French word sounds, roughly: two spellings of one word by ear have the same key
 * (`ph`/`f`, `c`/`k`/`qu`, `y`/`i`, `ai`/`e`, `en`/`an`, silent `h`, doubled and silent final letters).
 * Where too little would be left, the letters stay.
 */
export function soundOf(word: string): string {
  if (/\d/.test(word)) return word;
  const sound = SOUNDS.reduce((key, [spelling, sign]) => key.replace(spelling, sign), word);
  if (sound.length < SHORTEST) return word;
  const heard = sound.replace(SILENT_END, '');
  return heard.length < SHORTEST ? sound : heard;
}
