const PLACE = 'handout-for-print';

/**
 * Fetches the sheet when the browser is about to print. Printing waits for nothing but a request that holds the browser until it is answered.
 * Not a part of React's bundle, so that it works as soon as the page is read.
 */
const scriptOf = (
  address: string,
) => `addEventListener('beforeprint',()=>{let place=document.getElementById('${PLACE}');if(place.firstChild)return;\
try{let request=new XMLHttpRequest;request.open('GET',${JSON.stringify(address)},false);request.send();\
let sheet=new DOMParser().parseFromString(request.responseText,'text/html').querySelector('.handout');sheet&&place.append(sheet)}catch{}})`;

/** Makes the page of a lesson print as the handout that lies at `address`. Without a script, or out of reach of it, the page prints as it is. */
export function HandoutForPrint({ address }: { address: string }) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: empty, so that React leaves alone what the script puts there */}
      <div id={PLACE} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: an address of this site, made of a locale and a slug */}
      <script dangerouslySetInnerHTML={{ __html: scriptOf(address) }} />
    </>
  );
}
