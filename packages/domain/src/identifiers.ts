import type { IdentifierScheme } from './vocabulary.ts';

const ADDRESSES: Readonly<Record<IdentifierScheme, (value: string) => string>> = {
  GEONAMES: (value) => `https://sws.geonames.org/${value}/`,
  ISNI: (value) => `https://isni.org/isni/${value.replaceAll(' ', '')}`,
  VIAF: (value) => `https://viaf.org/viaf/${value}`,
  WIKIDATA: (value) => `https://www.wikidata.org/wiki/${value}`,
};

/** The public address of what an identifier names: the one that linked data means by "the same as". */
export function identifierUrl(scheme: IdentifierScheme, value: string): string {
  return ADDRESSES[scheme](value);
}

/**
 * Whether a text is an ISNI as it is printed, "0000 0001 2085 1310": sixteen digits in fours, the last of which, 0 to 9 or X, is right for
 * the others by ISO 7064 MOD 11-2.
 */
export function isIsni(text: string): boolean {
  if (!/^(\d{4} ){3}\d{3}[\dX]$/.test(text)) return false;
  const digits = text.replaceAll(' ', '');
  let sum = 0;
  for (const digit of digits.slice(0, -1)) sum = (sum + Number(digit)) * 2;
  const check = (12 - (sum % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
}
