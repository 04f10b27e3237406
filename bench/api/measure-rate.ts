import autocannon from 'autocannon';

const CONNECTIONS = 16;

/** Sends `body` again and again over sixteen connections for `seconds`; answers a second. Any answer but 200 is an error. */
export async function measureRate(url: string, body: string, seconds: number): Promise<number> {
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    connections: CONNECTIONS,
    duration: seconds,
  });
  const failures = result.errors + result.timeouts + result.non2xx;
  if (failures > 0) throw new Error(`${failures} of the requests to ${url} failed.`);
  return result['2xx'] / result.duration;
}
