// Escape closes the menu and gives the focus back; a choice, or the focus or a click elsewhere, closes it too, so that it covers nothing.
const SCRIPT = `{let open=()=>document.querySelector('.site-menu[open]');
addEventListener('keydown',e=>{let m=open();if(m&&e.key==='Escape'){m.open=false;m.querySelector('summary').focus()}});
for(let kind of['focusin','click'])addEventListener(kind,e=>{let m=open();if(m&&!(m.contains(e.target)&&(kind==='focusin'||!e.target.closest('a'))))m.open=false})}`;

/** What the menu of narrow windows does more than open and close. */
export function MenuScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
