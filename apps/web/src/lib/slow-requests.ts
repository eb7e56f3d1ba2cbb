import { ApiProblem, UNREACHABLE } from './problem';

/** How far a file is on its way, in bytes sent. */
export type Progress = (sent: number) => void;

/** Sends a request without the usual patience: a whole ledger takes minutes. */
export function patiently(minutes: number): (request: Request) => Promise<Response> {
  return (request) => fetch(new Request(request, { signal: AbortSignal.timeout(minutes * 60_000) }));
}

/**
 * Sends a file as the body of a request and tells how far it is, which `fetch` cannot. Address, method and headers are the
 * request's own. @throws ApiProblem `UNREACHABLE` when the connection breaks; DOMException `AbortError` when called off
 */
export function uploading(
  file: Blob,
  progress: Progress,
  calledOff: AbortSignal,
): (request: Request) => Promise<Response> {
  return ({ headers, method, url }) =>
    new Promise((resolve, reject) => {
      const sending = new XMLHttpRequest();
      sending.open(method, url);
      headers.forEach((value, name) => sending.setRequestHeader(name, value));
      sending.upload.addEventListener('progress', ({ loaded }) => progress(Math.min(loaded, file.size)));
      sending.addEventListener('load', () => {
        const answer = { status: sending.status, headers: { 'content-type': 'application/json' } };
        resolve(new Response(sending.responseText, answer));
      });
      sending.addEventListener('error', () => reject(new ApiProblem(0, UNREACHABLE)));
      sending.addEventListener('abort', () => reject(new DOMException('called off', 'AbortError')));
      calledOff.addEventListener('abort', () => sending.abort(), { once: true });
      sending.send(file);
    });
}
