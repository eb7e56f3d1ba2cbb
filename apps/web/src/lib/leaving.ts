let underWay = 0;

// The browser asks in its own words.
const ask = (event: Event): void => event.preventDefault();

/** Whoever would close or reload the page before this is done is asked first: it would be broken off. */
export async function askBeforeLeaving<T>(work: () => Promise<T>): Promise<T> {
  if (underWay === 0) window.addEventListener('beforeunload', ask);
  underWay += 1;
  try {
    return await work();
  } finally {
    underWay -= 1;
    if (underWay === 0) window.removeEventListener('beforeunload', ask);
  }
}
