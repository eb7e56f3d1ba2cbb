/** Says how far it is, to whoever watches at a terminal, once it lasts longer than a second. */
export function progress(total: number): { one: () => void; end: () => void } {
  const begun = performance.now();
  let done = 0;
  let said = 0;
  return {
    one: () => {
      done += 1;
      const now = performance.now();
      if (!process.stderr.isTTY || now - begun < 1_000 || now - said < 250) return;
      said = now;
      process.stderr.write(`\r${done} / ${total} projects`);
    },
    end: () => {
      if (said > 0) process.stderr.write(`\r${done} / ${total} projects\n`);
    },
  };
}
