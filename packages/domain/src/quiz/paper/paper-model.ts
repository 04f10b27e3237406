/** A test on paper as plain data, in one language. `write-paper.ts` and `write-key-sheet.ts` make pages of it. */

/** What stands below a prompt, from top to bottom. */
export type PaperPart =
  /** Options: lettered, each with a box to tick; with a blank for a number; or numbered, each with a blank for the letter of a target. */
  | { readonly type: 'options'; readonly mark: 'BOX' | 'NUMBER' | 'LETTER'; readonly items: readonly string[] }
  /** What options are given a letter of. */
  | { readonly type: 'targets'; readonly items: readonly string[] }
  /** Blanks on one line, each between a label and a unit; either may be empty. */
  | { readonly type: 'blanks'; readonly blanks: readonly { readonly label: string; readonly unit: string }[] }
  | { readonly type: 'rubric'; readonly criteria: readonly PaperCriterion[] }
  /** Space to write, in lines. */
  | { readonly type: 'ruled'; readonly lines: number };

export type PaperCriterion = {
  readonly title: string;
  readonly levels: readonly { readonly points: number; readonly text: string }[];
};

export type PaperQuestion = {
  /** From 1, in its variant. */
  readonly number: number;
  readonly points: number;
  readonly prompt: string;
  readonly hint: string | null;
  /** What to do: "Tick one box." */
  readonly task: string;
  readonly parts: readonly PaperPart[];
};

export type Paper = { readonly variant: string; readonly questions: readonly PaperQuestion[] };

/** What a teacher needs to mark one question. */
export type KeyEntry = {
  /** Its number in each variant. */
  readonly numbers: readonly { readonly variant: string; readonly number: number; readonly key: string }[];
  readonly points: number;
  readonly prompt: string;
  /** The right answer in words. */
  readonly right: readonly string[];
  readonly scoring: string;
  readonly explanation: string;
  readonly sources: readonly string[];
};

export type KeySheet = {
  readonly variants: readonly string[];
  /** By number: the key of that number in each variant, and what it earns. */
  readonly rows: readonly {
    readonly number: number;
    readonly keys: readonly { readonly key: string; readonly points: number }[];
  }[];
  /** In the order of the first variant. */
  readonly entries: readonly KeyEntry[];
};

/** The letter of the option or target at `index`, from 0. */
export function letterAt(index: number): string {
  return String.fromCodePoint(0x41 + index);
}
