/** What lists are ordered by: the text in lower case, Latin letters without their diacritics. */
export function sortKey(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .trim();
}
