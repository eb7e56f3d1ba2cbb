import { type Asked, type Ear, streamHub } from './stream-hub';

/** Runs once for all pages of a browser, for as long as one of them is open. */
const hub = streamHub(() => new EventSource('/api/stream'));

self.addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (!port) return;
  const ear: Ear = (said) => port.postMessage(said);
  port.addEventListener('message', ({ data }: MessageEvent<Asked>) => hub.ask(ear, data));
  port.start();
});
