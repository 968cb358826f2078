/** Official names as French prints them: the typographic apostrophe, and « Cœur », which the files write without ligature. */
export function toTypographic(name: string): string {
  return name.replaceAll("'", '’').replace(/\b([Cc])oeur\b/g, '$1œur');
}
