import { getCollection, type CollectionEntry } from 'astro:content';
import { FAMILLES, type Famille } from '@model/famille.ts';
import { mustGet } from './must-be.ts';

let loaded: Promise<ReadonlyMap<string, CollectionEntry<'familles'>>> | undefined;

/** What a famille is, for whom, what to bring (content/familles). Throws when a famille has no sheet. */
export async function loadFiche(famille: Famille): Promise<CollectionEntry<'familles'>> {
  loaded ??= getCollection('familles').then(
    (fiches) => new Map(fiches.map((fiche) => [fiche.data.famille, fiche])),
  );
  return mustGet(await loaded, famille);
}

/** The one sentence of each famille. */
export async function loadResumes(): Promise<ReadonlyMap<Famille, string>> {
  const fiches = await Promise.all(FAMILLES.map(loadFiche));
  return new Map(fiches.map(({ data }) => [data.famille, data.resume]));
}
