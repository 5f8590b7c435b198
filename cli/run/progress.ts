const WIDTH = 24;

/** A bar on standard error that counts files, where that is a terminal and there is something to wait for. */
export function progressBar(total: number): { step: () => void; end: () => void } {
  if (!process.stderr.isTTY || total < 2) return { step: () => undefined, end: () => undefined };
  let done = 0;
  const draw = (): void => {
    const full = Math.round((done / total) * WIDTH);
    process.stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${total} stories`);
  };
  draw();
  return {
    step: () => {
      done++;
      draw();
    },
    end: () => process.stderr.write('\r\x1b[K'),
  };
}
