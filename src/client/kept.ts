/** What a reader chose before, or null: also where the browser forbids its storage. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next page; a browser that forbids its storage keeps it for this one alone. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Nothing that could be told to a reader: this page is as they want it.
  }
}
