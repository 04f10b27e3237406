type Wish = 'keep' | 'forget' | 'isKept';

/** Asks the service worker about pages of this site. Never answers where there is none. */
export async function askWorker(kind: Wish, pages: readonly string[]): Promise<boolean> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
  });
  active?.postMessage({ kind, pages }, [port2]);
  return answer;
}
