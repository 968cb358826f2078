/** Throws unless `xml` is well-formed: tags closed in order, attributes quoted, no stray `<` or `&`, no forbidden character. */
export function checkXml(xml: string): void {
  const open: string[] = [];
  let end = 0;
  const ENTITY = /&(?!(amp|lt|gt|quot|#39);)/;
  for (const tag of xml.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const between = xml.slice(end, tag.index);
    if (/[<]/.test(between) || ENTITY.test(between)) throw new Error(`bad text: ${between.slice(0, 80)}`);
    if (ENTITY.test(tag[3] ?? '')) throw new Error(`bad attribute: ${tag[0]}`);
    if (tag[1]) {
      if (open.pop() !== tag[2]) throw new Error(`unexpected ${tag[0]}`);
    } else if (!tag[4]) open.push(tag[2] ?? '');
    end = tag.index + tag[0].length;
  }
  if (open.length > 0 || xml.slice(end).trim() !== '') throw new Error(`unclosed: ${open.join(', ')}`);
  if (/(?![\t\n\r])[\p{Cc}\p{Cs}]/u.test(xml)) throw new Error('forbidden character');
}
