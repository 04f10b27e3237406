/**
 * A lesson is a document that is read before anything in it is pressed, so its scripts are loaded once it has been painted, and run at the
 * first sign of its reader: asked for earlier, they share a slow line with the text, and React wakes a page that nobody sees yet. Next knows no option for this: it writes its scripts
 * into the head. What needs no script (links, definitions, the menu, answers to checks) works meanwhile.
 *
 * If Next writes its scripts in another way one day, they are not found here and come as early as it likes; `e2e/late-scripts.spec.ts` tells.
 */
const LESSON = /^\/(?:en|ko|ru)\/lessons\/[^/?]+(?:\?|$)/;

const SCRIPT = /<script src="(\/_next\/static\/chunks\/[^"]+)" async=""><\/script>/g;
const PRELOAD = /<link rel="preload" as="script" fetchPriority="low" href="[^"]+"\/>/g;

// Loaded at the first paint, run at the first sign of the reader (src/features/shell/reader-sign.tsx). A page in the background is painted
// when it is looked at. A browser that does not report paints has loaded the page by `load`.
const START = `<script>{let late=[...document.querySelectorAll('script[data-src]')],\
load=()=>{for(let {dataset} of late){\
let link=document.createElement('link');link.rel='preload';link.as='script';link.fetchPriority='low';link.href=dataset.src;document.head.append(link)}},\
run=()=>{for(let place of late){\
let script=document.createElement('script');script.async=true;script.src=place.dataset.src;place.replaceWith(script)}};\
self.PerformanceObserver?.supportedEntryTypes?.includes('paint')\
?new PerformanceObserver((entries,observer)=>{if(entries.getEntriesByName('first-contentful-paint').length){observer.disconnect();load()}})\
.observe({type:'paint',buffered:true})\
:addEventListener('load',load);\
readerSign.then(run)}</script>`;

/**
 * The page with scripts that begin to load at its first paint. Their addresses stay in it: the service worker reads there what a page needs.
 *
 * @param {string} html a whole document
 */
function delayScripts(html) {
  const end = html.lastIndexOf('</body>');
  if (end === -1) return html;
  const delay = (/** @type {string} */ part) => part.replace(PRELOAD, '').replace(SCRIPT, '<script data-src="$1"></script>');
  return delay(html.slice(0, end)) + START + html.slice(end);
}

/**
 * Lets the scripts of a lesson come late. Next sends a page that it has in memory in one piece; only such are changed.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendScriptsLate(request, response) {
  if (!LESSON.test(request.url ?? '')) return;
  // any: `end` has three signatures, and whatever it is called with goes on as it came.
  /** @type {(...args: any[]) => typeof response} */
  const end = response.end.bind(response);
  response.end = (/** @type {any[]} */ ...[body, ...rest]) => {
    const isPage = typeof body === 'string' && String(response.getHeader('Content-Type')).startsWith('text/html');
    // The page of an unknown lesson is empty until a script fills it: nothing would ever be painted.
    const isLesson = isPage && response.statusCode === 200;
    if (!isLesson || response.headersSent) return end(body, ...rest);
    const page = delayScripts(body);
    response.setHeader('Content-Length', Buffer.byteLength(page));
    return end(page, ...rest);
  };
}
