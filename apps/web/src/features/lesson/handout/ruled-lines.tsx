/** Empty lines to write on. */
export function RuledLines({ count }: { count: number }) {
  // Lines differ in nothing but their place.
  return Array.from({ length: count }, (_, index) => `line ${index}`).map((key) => <div key={key} className="ruled-line" />);
}
