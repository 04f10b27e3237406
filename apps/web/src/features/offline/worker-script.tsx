import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Registers the worker once the page is drawn, and tells it which page this is and which files it used. */
const scriptOf = (
  build: string,
) => `addEventListener('load',()=>{let w=navigator.serviceWorker;w&&w.register('/sw.js?build=${build}').then(()=>w.ready)\
.then(r=>r.active.postMessage({kind:'opened',page:location.href,files:performance.getEntriesByType('resource').map(e=>e.name)})).catch(()=>{})})`;

/** The name that Next gave to this build; null in development, where a copy would only be in the way. */
function readBuildId(): string | null {
  const file = path.join(process.cwd(), '.next/BUILD_ID');
  return process.env.NODE_ENV === 'production' && existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** Makes pages that were read once readable without the server: see public/sw.js. Browsers allow it over HTTPS and on localhost only. */
export function WorkerScript() {
  const build = readBuildId();
  if (build === null) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file and the name of the build
  return <script dangerouslySetInnerHTML={{ __html: scriptOf(encodeURIComponent(build)) }} />;
}
