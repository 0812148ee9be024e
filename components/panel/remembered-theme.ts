const KEY = 'halfhour-theme';

/**
 * The colours the panel had last, so that its first paint beside a light calendar isn't dark on a dark system. Only
 * a guess until the worker answers; a browser that allows a frame no storage starts with the system's colours.
 */
export function recallTheme(root: HTMLElement): void {
  try {
    const theme = localStorage.getItem(KEY);
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // No storage here.
  }
}

export function wearTheme(root: HTMLElement, theme: 'light' | 'dark'): void {
  root.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // No storage here.
  }
}
