/** Milliseconds, as browsers wait with `interestfor`: a pointer that only passes by opens nothing, and one on its way into the definition does not lose it. */
const DELAY_MS = 500;

// A mouse over a word opens its definition after a moment, and leaving both closes it. Only where the browser does not do so by itself.
const SCRIPT = `if(!('interestForElement' in HTMLButtonElement.prototype)){let timer,open;
addEventListener('pointerover',e=>{if(e.pointerType!=='mouse'||!e.target.closest)return;let b=e.target.closest('.term-link'),p=b?document.getElementById(b.getAttribute('popovertarget')):e.target.closest('.term-popover');
clearTimeout(timer);if(p===open&&p)return;timer=setTimeout(()=>{if(open){open.hidePopover();open=null}if(b&&p&&!p.matches(':popover-open')){p.showPopover({source:b});open=p}},${DELAY_MS})})}`;

/** Definitions that open when a word is pointed at, for browsers without `interestfor`. */
export function TermHover() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
