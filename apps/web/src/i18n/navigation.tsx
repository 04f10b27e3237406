import { createNavigation } from 'next-intl/navigation';
import type { ComponentProps } from 'react';
import { routing } from './routing.ts';

const { Link: LocalizedLink, usePathname } = createNavigation(routing);

/** A link to a page in the language of the reader. It does not fetch ahead: a timeline shows hundreds of links at once. */
export function Link(props: ComponentProps<typeof LocalizedLink>) {
  return <LocalizedLink prefetch={false} {...props} />;
}

export { usePathname };
