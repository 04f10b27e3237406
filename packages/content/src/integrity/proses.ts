import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** Each prose block has its section in English, and each section in any language has its block. */
export const checkProses: Rule = function* ({ content }) {
  for (const lesson of content.lessons) {
    const proses = content.proses.filter((prose) => prose.lesson === lesson.slug);
    const english = proses.find(({ locale }) => locale === 'en');
    for (const [index, { kind, anchor }] of lesson.blocks.entries()) {
      if (kind !== 'prose' || english?.sections.some((section) => section.anchor === anchor)) continue;
      const remedy = `Add "## Heading {#${anchor}}" to en.md`;
      yield faultAt(lesson.origin, ['blocks', index], `prose "${anchor}" has no section in en.md`, remedy);
    }
    for (const prose of proses) yield* unusedSections(prose, lesson);
  }
};

function* unusedSections(
  { origin, sections }: Content['proses'][number],
  { blocks }: Content['lessons'][number],
): Iterable<Fault> {
  const anchors = sections.map(({ anchor }) => anchor);
  for (const [index, { anchor, line }] of sections.entries()) {
    if (anchors.indexOf(anchor) < index)
      yield faultAt(origin, [line], `section "${anchor}" stands twice`, 'Give each its own anchor');
    if (blocks.some((block) => block.kind === 'prose' && block.anchor === anchor)) continue;
    yield faultAt(
      origin,
      [line],
      `section "${anchor}" is not used`,
      `Add "{ kind: prose, anchor: ${anchor} }" to lesson.yaml, or remove it`,
    );
  }
}
