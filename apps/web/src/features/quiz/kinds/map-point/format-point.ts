import type { MapPoint } from './map-plane.ts';

/** The words of the language for degrees to one side of the equator or of Greenwich. */
export type SideWords = (side: 'north' | 'south' | 'east' | 'west', values: { degrees: string }) => string;

/** "39.03° N, 125.75° E" as the language writes it: its decimal sign, and its own names of the four sides. */
export function formatPoint({ latitude, longitude }: MapPoint, locale: string, words: SideWords): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const degreesOf = (value: number) => ({ degrees: number.format(Math.abs(value)) });
  return [
    words(latitude < 0 ? 'south' : 'north', degreesOf(latitude)),
    words(longitude < 0 ? 'west' : 'east', degreesOf(longitude)),
  ].join(', ');
}

/** The name of a country in a language; its code where the browser has none. */
export function nameRegion(region: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(region) ?? region;
}
