/** The storage of a browser, for as long as a spec runs. Returns how to take it away. */
export function giveStorage(): () => void {
  const values = new Map<string, string>();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (name: string) => values.get(name) ?? null,
      setItem: (name: string, value: string) => void values.set(name, value),
      removeItem: (name: string) => void values.delete(name),
    },
  });
  return () => Reflect.deleteProperty(globalThis, 'localStorage');
}
