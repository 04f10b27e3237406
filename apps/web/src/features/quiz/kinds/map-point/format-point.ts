import type { MapPoint } from './map-plane.ts';

/** "39.03° N, 125.75° E" with the decimal sign of the language; the letters are the international ones. */
export function formatPoint({ latitude, longitude }: MapPoint, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const part = (degrees: number, positive: string, negative: string) =>
    `${number.format(Math.abs(degrees))}° ${degrees < 0 ? negative : positive}`;
  return `${part(latitude, 'N', 'S')}, ${part(longitude, 'E', 'W')}`;
}

/** The name of a country in a language; its code where the browser has none. */
export function nameRegion(region: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(region) ?? region;
}
