import type { CSSProperties, ReactNode } from 'react';

type LazyLayoutProps = {
  /** The room that the part keeps until then, in rem: in a narrow window, and from 48 rem on. */
  narrow: number;
  wide: number;
  children: ReactNode;
};

/**
 * A part that is laid out when it comes into view, when a reader who has given a first sign comes near it, or else soon after that sign: a
 * lesson is forty screens of a phone long, and laid out at once it would hold the first of them back.
 *
 * The room must be no less than the part needs (`e2e/lazy-layout.spec.ts` measures it in every lesson). What it holds would else stand over
 * the next part for everything that asks meanwhile where it is, and checks of targets do.
 */
export function LazyLayout({ narrow, wide, children }: LazyLayoutProps) {
  const room = { '--narrow': `${Math.ceil(narrow)}rem`, '--wide': `${Math.ceil(wide)}rem` } as CSSProperties;
  // The script below may come before React.
  return (
    <div className="lazy-layout" style={room} suppressHydrationWarning>
      {children}
    </div>
  );
}

// A face that arrives lays out anew all that has been laid out, so those of the lower parts come before these: the names and words in other
// alphabets that every lesson has, and in Korean rare syllables and bold ones (features/shell/fonts.tsx).
const FACES = `Promise.resolve(self.moreFaces)\
.then(()=>Promise.all([document.fonts.load('1em '+getComputedStyle(document.body).fontFamily,{ko:'AЯ',ru:'A가'}[document.documentElement.lang]??'Я가'),\
...(self.moreFaces?[...document.fonts]:[]).filter(face=>face.family.includes(' KR Content')).map(face=>face.load())]))\
.then(()=>document.fonts.ready)`;

// A reader who was sent to a place, or comes back to one, finds it there: then everything is laid out at once.
const SCRIPT = `{let parts=[...document.querySelectorAll('.lazy-layout')],set=(part,value)=>part.style.contentVisibility=value,\
show=part=>set(part,'visible'),soon=self.requestIdleCallback??setTimeout,next=()=>{parts.length&&(show(parts.shift()),soon(next))},\
seen=new IntersectionObserver(all=>{for(let {isIntersecting,target} of all)isIntersecting&&show(target)});\
if(location.hash||performance.getEntriesByType('navigation')[0]?.type!=='navigate')parts.forEach(show);\
else{parts.forEach(part=>seen.observe(part));readerSign.then(()=>{seen.disconnect();\
for(let part of parts)part.style.contentVisibility||set(part,'auto');return ${FACES}}).finally(()=>soon(next))}}`;

/** Lays the lazy parts before it out one by one while the browser has nothing else to do, so that the page is soon whole. */
export function LazyLayoutScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
