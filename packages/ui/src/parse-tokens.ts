export type Palette = ReadonlyMap<string, string>;

export type Tokens = {
  readonly light: Palette;
  readonly darkBySystem: Palette;
  readonly darkByHand: Palette;
  readonly print: Palette;
  /** What is not a color: fonts, sizes, widths. */
  readonly measures: ReadonlyMap<string, string>;
};

/** Each pair that a page sets, text first: WCAG 2.2 AA asks a contrast of 4.5. */
export const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'accent', 'data', 'good'].flatMap((text) =>
    ['paper', 'card', 'wash', 'wash-soft', 'good-wash'].map((ground) => [text, ground] as const),
  ),
  ['paper', 'ink'],
  ['paper', 'accent'],
];

/** Edges of controls and marks in charts on paper: a contrast of 3. */
export const MARK_PAIRS: readonly (readonly [string, string])[] = ['rule-strong', 'data-soft', 'accent', 'ink'].map(
  (mark) => [mark, 'paper'] as const,
);

/** Reads the design tokens out of tokens.css, so that nobody has to write them down twice. */
export function parseTokens(css: string): Tokens {
  const palettes = Array.from(css.matchAll(/color-scheme: \w+;([^}]+)\}/g), ([, body = '']) => readPairs(body, '#[0-9a-f]{6}'));
  const [light = new Map(), darkBySystem = new Map(), darkByHand = new Map(), print = new Map()] = palettes;
  const [, measures = ''] = /@theme \{([^}]+)\}/.exec(css) ?? [];
  return { light, darkBySystem, darkByHand, print, measures: readPairs(measures, '[^;]+') };
}

function readPairs(body: string, value: string): Map<string, string> {
  return new Map(
    Array.from(body.matchAll(new RegExp(`--([\\w-]+):\\s+(${value});`, 'g')), ([, name = '', text = '']) => [name, text]),
  );
}
