import { toSiteAddress } from '@/features/shell/site-address.ts';

/** As in content/LICENSE. */
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** What holds for each text that Tumen itself wrote. A text without a translation is in English. */
export function ownWork(locale: string, isTranslated = true) {
  return {
    inLanguage: isTranslated ? locale : 'en',
    isAccessibleForFree: true,
    license: LICENSE,
    publisher: { '@type': 'Organization', name: 'Tumen', url: toSiteAddress(locale, '') },
  };
}
