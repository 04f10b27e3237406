import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { PlainParagraph } from '../../prose/plain-paragraph.tsx';
import type { BlockProps } from '../block-props.ts';

const proseHandout = graphql(/* GraphQL */ `
  fragment ProseHandout_block on ProseBlock {
    id
    heading(locale: $locale)
  }
`);

/** A section of the text. Its title runs into the first line, which saves one and cannot be left alone at the foot of a column. */
export function ProseHandout({ block: ref, context: { prose } }: BlockProps<typeof proseHandout>) {
  const { id, heading } = readFragment(proseHandout, ref);
  return (
    <section className="handout-section">
      {heading && <h3>{heading}</h3>}
      {prose.get(id)?.map(({ markdown, noteNumbers }) => (
        <PlainParagraph key={markdown} markdown={markdown} noteNumbers={noteNumbers} />
      ))}
    </section>
  );
}
