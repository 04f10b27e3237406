import { faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** How the addresses of archives that are cited again and again look. A path of another shape leads to a search, a list or nowhere. */
const ARCHIVES: Readonly<Record<string, { readonly path: RegExp; readonly like: string }>> = {
  'digitalarchive.wilsoncenter.org': { path: /^\/(?:document|collection|topics)\/[\w-]+$/, like: '/document/110001' },
  'doi.org': { path: /^\/10\.\d{4,9}\/\S+$/, like: '/10.1000/182' },
  'docs.un.org': { path: /^\/en\/[A-Z]+\/\S+$/, like: '/en/S/RES/1718(2006)' },
  'undocs.org': { path: /^\/(?:en\/)?[A-Z]+\/\S+$/, like: '/en/S/RES/1718(2006)' },
  'digitallibrary.un.org': { path: /^\/record\/\d+$/, like: '/record/585140' },
  'history.state.gov': {
    path: /^\/(?:historicaldocuments\/frus\d{4}|milestones\/\d{4}|departmenthistory\/)\S*$/,
    like: '/historicaldocuments/frus1950v07/d1',
  },
  'kremlin.ru': { path: /^\/(?:events|acts|supplement|catalog|trips|d)\/\S+$/, like: '/events/president/news/74317' },
};

/** Where nothing can be cited: a search, a shortened link, this machine. */
const NOWHERE = /^(?:localhost|.*\.(?:local|test|invalid|localhost)|bit\.ly|t\.co|tinyurl\.com|goo\.gl)$/;
const TRACKING = /^(?:utm_|fbclid$|gclid$|yclid$|mc_)/;

/** An address of a source leads to one document on the public web. */
export const checkAddresses: Rule = function* ({ content: { sources } }) {
  for (const { origin, URL: address } of sources) {
    if (address === undefined) continue;
    const fault = faultOf(new URL(address));
    if (fault) yield faultAt(origin, ['URL'], fault.message, fault.remedy);
  }
};

function faultOf(url: URL): { message: string; remedy: string } | undefined {
  const host = url.hostname.replace(/^(?:www|en)\./, '');
  if (
    NOWHERE.test(url.hostname) ||
    !url.hostname.includes('.') ||
    /^[\d.]+$|^\[/.test(url.hostname) ||
    url.port !== '' ||
    url.username !== ''
  )
    return { message: `${url.host} is not the host of a public site`, remedy: 'Use the public address of the document, or none' };
  if ([...url.searchParams.keys()].some((key) => TRACKING.test(key)) || url.hash.startsWith('#:~:'))
    return {
      message: 'carries marks of tracking or of a search',
      remedy: 'Cut everything that the document itself does not need',
    };
  const archive = ARCHIVES[host];
  if (archive && !archive.path.test(decodeURI(url.pathname)))
    return {
      message: `"${url.pathname}" is no document of ${host}`,
      remedy: `The path of a document looks like ${archive.like}`,
    };
  return undefined;
}
