// A scroll is also what a browser does for an address with a place in it, or for somebody who comes back.
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];
const QUIET_MS = 3_000;

const SCRIPT = `self.readerSign=new Promise(tell=>{for(let sign of ${JSON.stringify(SIGNS)})\
addEventListener(sign,tell,{once:true,capture:true,passive:true});addEventListener('load',()=>setTimeout(tell,${QUIET_MS}))})`;

/**
 * `self.readerSign`: a promise kept at the first thing that a reader does, or else some seconds after the page has loaded. For work that a
 * page needs only to go on: done while it opens, it would hold up the first screen of a phone.
 */
export function ReaderSignScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
