const pauseMilliseconds = 100;

let region: HTMLElement | undefined;

/** A line that only screen readers meet. It must stand in the page before its words come, or they are not read out. */
function statusLine(): HTMLElement {
  if (region === undefined) {
    region = document.createElement('p');
    region.className = 'hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  return region;
}

/** The pause lets the same words be read out a second time. */
function announce(line: HTMLElement, words: string): void {
  line.textContent = '';
  setTimeout(() => {
    line.textContent = words;
  }, pauseMilliseconds);
}

/**
 * Copies text to the clipboard and tells screen readers how it went: "Copied", or that it did not work. What is seen on
 * the page is for the caller to show, hidden from screen readers, so that nothing is said twice.
 *
 * @param text what to copy
 * @returns whether it was copied; it never throws
 */
export async function copyText(text: string): Promise<boolean> {
  const line = statusLine();
  try {
    await navigator.clipboard.writeText(text);
    announce(line, 'Copied');
    return true;
  } catch {
    announce(line, 'It could not be copied');
    return false;
  }
}
