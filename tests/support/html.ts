/** An element as it is written: its name, its attributes, and its text when it holds nothing but text. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
}

const ATTRIBUTES = String.raw`(?:"[^"]*"|'[^']*'|[^>"'])*`;
const TAG = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(script|style|title|textarea)\b(${ATTRIBUTES})>([\s\S]*?)</\1>|<([a-z][\w-]*)(${ATTRIBUTES})>`,
  'gi',
);
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The start tags of a page, in order. Reads HTML that html-validate has found valid: quotes are closed, tags too. */
export function readTags(html: string): Tag[] {
  return Array.from(html.matchAll(TAG)).flatMap(
    ([, rawName, rawAttributes, text, plainName, plainAttributes]) => {
      const name = (rawName ?? plainName)?.toLowerCase();
      if (name === undefined) return [];
      return [{ name, attributes: readAttributes(rawAttributes ?? plainAttributes ?? ''), text: text ?? '' }];
    },
  );
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, simple, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? simple ?? bare ?? ''),
    ]),
  );
}

/** `&amp;`, `&#39;`, `&#x27;`. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
