import { ReadingBand } from '@tumen/ui/columns';
import { useTranslations } from 'next-intl';
import { StaticNetwork } from '@/features/network/static-network.tsx';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import type { BlockProps } from '../block-props.ts';
import { LazyLayout } from '../lazy-layout.tsx';
import { readNetwork } from './read-network.ts';

const networkBlock = graphql(/* GraphQL */ `
  fragment NetworkBlock_block on NetworkBlock {
    caption(locale: $locale)
    ...Network_block
  }
`);

/** Who took part in the same events of the lesson, and how far their roles tell what joined them. */
export function NetworkBlock({ block: ref }: BlockProps<typeof networkBlock>) {
  const t = useTranslations('blocks.network');
  const block = readFragment(networkBlock, ref);
  return (
    <LazyLayout narrow={72} wide={64}>
      <figure>
        <StaticNetwork {...readNetwork(block)} label={t('label')} />
        <ReadingBand>
          <figcaption className="mt-3 text-note text-ink-soft">{block.caption}</figcaption>
        </ReadingBand>
      </figure>
    </LazyLayout>
  );
}
