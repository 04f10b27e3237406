import type { Locale } from '../../localized-text.ts';

/** What a question rests on, as text: the formats have no place of their own for it. */
export type FeedbackNotes = { readonly events: readonly string[]; readonly sources: readonly string[] };

const LABELS: Record<Locale, Record<keyof FeedbackNotes, string>> = {
  en: { events: 'Events', sources: 'Sources' },
  ko: { events: '사건', sources: '출처' },
  ru: { events: 'События', sources: 'Источники' },
};

const NOTES = new RegExp(
  `\\n\\n((?:(?:${Object.values(LABELS)
    .flatMap((labels) => Object.values(labels))
    .join('|')}): .*\\n?)+)$`,
);

/** Puts events and sources under the explanation, a line each. */
export function joinFeedback(explanation: string, notes: FeedbackNotes, locale: Locale): string {
  const lines = (['events', 'sources'] as const).flatMap((key) =>
    notes[key].length === 0 ? [] : [`${LABELS[locale][key]}: ${notes[key].map(toLine).join('; ')}`],
  );
  return lines.length === 0 ? explanation : `${explanation}\n\n${lines.join('\n')}`;
}

/** Parts what `joinFeedback` joined, in whatever language. Feedback of other origin is all explanation. */
export function splitFeedback(feedback: string): { explanation: string; notes: string } {
  const found = NOTES.exec(feedback);
  return found
    ? { explanation: feedback.slice(0, found.index), notes: found[1]?.trim() ?? '' }
    : { explanation: feedback, notes: '' };
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
