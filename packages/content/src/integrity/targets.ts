import type { Noun } from '../content.ts';
import type { Path } from '../fault.ts';

/** A record that is named, and where in the naming record. */
export type Target = { readonly path: Path; readonly noun: Noun; readonly slug: string };

/** A field that names a record. */
export function one(noun: Noun, path: Path, slug: string): Target {
  return { noun, path, slug };
}

/** A field that may name a record. */
export function optional(noun: Noun, path: Path, slug: string | undefined): Target[] {
  return slug === undefined ? [] : [{ noun, path, slug }];
}

/** A field that names records. */
export function list(noun: Noun, path: Path, slugs: readonly string[]): Target[] {
  return slugs.map((slug, index) => ({ noun, path: [...path, index], slug }));
}
