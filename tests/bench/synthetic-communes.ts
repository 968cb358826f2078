import type { DocumentsRecherche } from '../../data-pipeline/model/recherche.ts';

/** mulberry32: the same numbers in [0, 1) at every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const START = '^^^';
const END = '$';
const LONGEST_NAME = 30;

/** Letters that follow each three letters in the names: what is drawn from it looks like a name of the same country. */
function chainOf(names: readonly string[]): ReadonlyMap<string, string> {
  const chain = new Map<string, string>();
  for (const name of names) {
    const text = `${START}${name}${END}`;
    for (let i = 3; i < text.length; i += 1) {
      const key = text.slice(i - 3, i);
      chain.set(key, `${chain.get(key) ?? ''}${text[i] ?? ''}`);
    }
  }
  return chain;
}

function drawName(chain: ReadonlyMap<string, string>, random: () => number): string {
  let name = START;
  while (name.length < LONGEST_NAME) {
    const next = chain.get(name.slice(-3)) ?? END;
    const letter = next[Math.floor(random() * next.length)] ?? END;
    if (letter === END) break;
    name += letter;
  }
  return name.slice(3);
}

/** The same documents with `count` communes: the real ones first, then invented ones, the same at every run. */
export function withCommunes(documents: DocumentsRecherche, count: number): DocumentsRecherche {
  const { communes } = documents;
  const random = createRandom(59);
  const chain = chainOf(communes.label);
  const more = Array.from({ length: Math.max(0, count - communes.label.length) }, () => ({
    label: drawName(chain, random),
    postal: String(10_000 + Math.floor(random() * 85_000)),
    latitude: 42_000 + Math.floor(random() * 9_000),
    longitude: Math.floor(random() * 8_000),
  }));
  return {
    ...documents,
    communes: {
      id: [...communes.id, ...more.map(() => 1)],
      label: [...communes.label, ...more.map(({ label }) => label)],
      rang: [...communes.rang, ...more.map(() => 5)],
      latitude: [...communes.latitude, ...more.map(({ latitude }) => latitude)],
      longitude: [...communes.longitude, ...more.map(({ longitude }) => longitude)],
      ancien: [...communes.ancien, ...more.map(() => [])],
      postal: [...communes.postal, ...more.map(({ postal }) => [postal])],
      insee: [...communes.insee, ...more.map(() => [])],
    },
  };
}
