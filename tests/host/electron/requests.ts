import type { Session } from '../chromium/connection.ts';
import { fromChromium } from './addresses.ts';
import { handlerFor } from './protocol.ts';
import { allowsRequest, headersFor } from './session.ts';

interface Paused {
  requestId: string;
  resourceType: string;
  request: { url: string; method: string; headers: Record<string, string>; postData?: string };
}

/** Answers a request of the page from the application's own protocol. What is not the application's never leaves this machine. */
export async function answerRequest(page: Session, { requestId, request, resourceType }: Paused, allowed: boolean): Promise<void> {
  const url = fromChromium(request.url);
  const handler = handlerFor(url.slice(0, url.indexOf(':')));
  const details = { url, method: request.method, resourceType };
  const refuse = (errorReason: 'Aborted' | 'BlockedByClient' | 'InternetDisconnected' | 'Failed') =>
    page.send('Fetch.failRequest', { requestId, errorReason });
  if (!allowed) return void (await refuse('Aborted'));
  if (!(await allowsRequest(details))) return void (await refuse('BlockedByClient'));
  // Chromium asks for an icon on its own; Electron never does.
  if (!handler || url.endsWith('/favicon.ico')) return void (await refuse('InternetDisconnected'));
  try {
    const body = request.postData === undefined ? {} : { body: request.postData };
    const response = await handler(new Request(url, { method: request.method, headers: request.headers, ...body }));
    const headers = await headersFor(details, response);
    await page.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: Object.entries(headers).flatMap(([name, values]) => values.map((value) => ({ name, value }))),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  } catch (error) {
    console.error(`The application did not answer ${url}:`, error);
    await refuse('Failed');
  }
}
