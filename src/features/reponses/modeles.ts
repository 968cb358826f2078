/** The part of the page that a selector names. Throws when the markup has lost it. */
export function find<Type extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): Type {
  const part = root.querySelector<Type>(selector);
  if (part === null) throw new Error(`the page of answers without ${selector}`);
  return part;
}

/**
 * A copy of a `<template data-modele>` of the page, each `⟦name⟧` of its texts replaced. Astro writes the markup
 * once (components/ModelesReponses.astro); what is data only ever enters as text.
 */
export function cloneModele(name: string, texts: Readonly<Record<string, string>>): HTMLElement {
  const modele = find<HTMLTemplateElement>(`template[data-modele="${name}"]`).content.firstElementChild;
  const copy = (modele ?? document.createElement('div')).cloneNode(true) as HTMLElement;
  writeTexts(copy, texts);
  return copy;
}

/** Replaces in every text of a tree each `⟦name⟧` that is given. */
export function writeTexts(root: Node, texts: Readonly<Record<string, string>>): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    node.nodeValue = (node.nodeValue ?? '').replace(
      /⟦(\w+)⟧/g,
      (token, name: string) => texts[name] ?? token,
    );
  }
}

/** Removes the parts that a selector names unless there is something to say in them. */
export function keepIf(kept: boolean, root: ParentNode, selector: string): void {
  if (!kept) for (const part of root.querySelectorAll(selector)) part.remove();
}

/** Writes a text only when it changes: a screen reader may be on it. */
export function writeText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
