const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 forbids even as entities: one of them and the whole image is not drawn. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Any text, made safe as XML content and as an attribute's value. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A standalone image: its title for those who do not see it, its own style, no script, nothing from elsewhere. */
export const svgDocument = (
  width: number,
  height: number,
  title: string,
  style: string,
  body: string,
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
  `<title>${escapeXml(title)}</title><style>${style}</style>${body}</svg>\n`;

export const path = (className: string, d: string): string =>
  d ? `<path class="${className}" d="${d}"/>` : '';

/** Text centred on x, its baseline on y. */
export const text = (className: string, x: number, y: number, content: string): string =>
  `<text class="${className}" x="${Math.round(x)}" y="${Math.round(y)}">${escapeXml(content)}</text>`;

/** Width of a text in the widest of the system's fonts, about: the fonts of the reader are not known here. */
export const textWidth = (content: string, size: number): number => content.length * size * 0.62;
