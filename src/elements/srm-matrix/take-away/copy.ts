/**
 * Puts a text on the clipboard.
 * @param html the same for editors that take formatted text
 * @returns false when the page may not
 */
export const copy = async (text: string, html?: string): Promise<boolean> => {
  const blob = (content: string, type: string): Blob => new Blob([content], {type});
  try {
    if (html && 'ClipboardItem' in globalThis) {
      const both = {'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html')};
      await navigator.clipboard.write([new ClipboardItem(both)]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
