/** What a reader chose before, or null: also where the browser forbids its storage. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next page, if it can: a browser that forbids its storage, or is full, keeps nothing. */
export function keep(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    // Nothing that could be told to a reader: this page is as they want it.
    return false;
  }
}
