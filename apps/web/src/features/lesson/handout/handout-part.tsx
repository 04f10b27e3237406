import { Children, type ReactNode } from 'react';

/** A titled part of the handout in pieces that are never torn; its title stays with the first. */
export function HandoutPart({ title, children }: { title: ReactNode; children: ReactNode }) {
  const [first, ...rest] = Children.toArray(children);
  return (
    <section className="handout-part">
      <div className="handout-piece">
        <h3>{title}</h3>
        {first}
      </div>
      {Children.map(rest, (piece) => (
        <div className="handout-piece">{piece}</div>
      ))}
    </section>
  );
}
