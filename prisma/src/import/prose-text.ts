import type { LessonProse } from '@tumen/content/content';
import { LOCALES, type LocalizedText } from '@tumen/domain/localized-text';

/** Heading and Markdown of one prose block, in each language that has its section. */
export function proseText(
  proses: readonly LessonProse[],
  lesson: string,
  anchor: string,
): { heading: LocalizedText; body: LocalizedText } {
  const heading: Partial<Record<string, string>> = {};
  const body: Partial<Record<string, string>> = {};
  for (const locale of LOCALES) {
    const prose = proses.find((candidate) => candidate.lesson === lesson && candidate.locale === locale);
    const section = prose?.sections.find((candidate) => candidate.anchor === anchor);
    heading[locale] = section?.heading;
    body[locale] = section?.body;
  }
  return { heading: toText(heading), body: toText(body) };
}

function toText({ en = '', ko, ru }: Partial<Record<string, string>>): LocalizedText {
  return { en, ...(ko !== undefined && { ko }), ...(ru !== undefined && { ru }) };
}
