/** Puts rich text, if any, and plain text on the clipboard by a copy event of our own; needs no permission. False where the system refused. */
export function putOnClipboard(html: string | null, text: string): boolean {
  let taken = false;
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (html !== null) event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', copy, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', copy, { capture: true });
  return done && taken;
}
