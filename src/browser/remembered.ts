/** Under which name the postcode is kept. */
const key = 'postcode';

/**
 * The postcode that the visitor asked this browser to remember, or `null`. A browser that keeps nothing gives `null`.
 */
export function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keeps a postcode in this browser and nowhere else.
 *
 * @param postcode the postcode
 * @returns whether the browser keeps it
 */
export function remember(postcode: string): boolean {
  try {
    localStorage.setItem(key, postcode);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the postcode. */
export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
