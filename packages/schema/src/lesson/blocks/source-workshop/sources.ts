import { workshopShape } from './data.ts';

/** Slugs of the sources that are set side by side. */
export function sources(data: unknown): string[] {
  return workshopShape.parse(data).items.map(({ source }) => source);
}
