/** How a name or a fixed term is recognized in the texts of each language. */
export type Wording = {
  readonly name: { readonly en: string; readonly ko: string; readonly ru: string };
  readonly english: RegExp;
  /** The only right spelling of what `english` matches; absent when any match is right. */
  readonly spelling?: string;
  readonly korean: RegExp;
  readonly russian: RegExp;
  /** The content file that lists it. */
  readonly listedIn: string;
};

/** The last word of a name, without what stands in brackets. */
export function wordOf(name: string): string {
  return (
    name
      .replace(/\s*\(.*\)/, '')
      .split(' ')
      .at(-1) ?? name
  );
}

/** Finds the name as whole words. `isLoose`: also with hyphens for spaces and in other case: "Kim Jong-il". */
export function englishName(name: string, isLoose: boolean): RegExp {
  const words = name.split(/[ -]/).map(escapePattern);
  return isLoose
    ? new RegExp(`(?<![\\p{L}-])${words.join('[ -]')}(?![\\p{L}])`, 'iu')
    : new RegExp(`(?<![\\p{L}-])${escapePattern(name)}(?![\\p{L}])`, 'u');
}

/** Korean joins particles to the word. */
export function anyKorean(forms: readonly string[]): RegExp {
  return new RegExp(forms.map(escapePattern).join('|'), 'u');
}

/** Finds a Russian phrase in any case: each longer word may end otherwise. */
export function anyRussian(forms: readonly string[]): RegExp {
  const phrase = (form: string) =>
    form
      .split(' ')
      .map((word) => `${escapePattern(stem(word))}\\p{L}*`)
      .join(' ');
  return new RegExp(`(?<!\\p{L})(?:${forms.map(phrase).join('|')})`, 'iu');
}

/** A Russian ending has up to two letters in most declensions; names of three letters and fewer are left whole. */
function stem(word: string): string {
  if (word.length <= 3) return word;
  return word.slice(0, word.length <= 5 ? -1 : -2);
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
