/** First address of a text that may hold several, or none (`centres-vaccination.csv (…)`): '' then. */
export function firstUrl(text: string): string {
  const found = /https?:\/\/[^\s;,)]+/.exec(text)?.[0] ?? '';
  return URL.canParse(found) ? found : '';
}
