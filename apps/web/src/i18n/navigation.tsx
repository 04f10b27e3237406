import { useLocale } from 'next-intl';
import type { ComponentPropsWithoutRef } from 'react';

type LinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href'> & {
  /** The path within the site, without its language: `/events/1950-x#facts`. */
  href: string;
};

/**
 * A link to a page in the language of the reader.
 *
 * A plain anchor: a page shows hundreds, and as client components they would double its weight. Pages come from the memory of the server, and
 * a whole document is also what a phone can keep to read without one.
 */
export function Link({ href, ...rest }: LinkProps) {
  const locale = useLocale();
  return <a href={`/${locale}${href === '/' ? '' : href}`} {...rest} />;
}
