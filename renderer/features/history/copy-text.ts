/** Puts text on the clipboard, by the command a key press stands for: nothing has to be permitted for it. Whether it is there. */
export function copyText(text: string): boolean {
  let copied = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return copied;
}
