/**
 * Opens the browser's print dialog. `name` is what a PDF will be called. Whoever draws more for paper listens to
 * `beforeprint`: they hear of it a frame earlier, since what a script prints is not drawn anew in between.
 */
export async function printPage(name: string): Promise<void> {
  const title = document.title;
  window.dispatchEvent(new Event('beforeprint'));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  document.title = name;
  window.print();
  document.title = title;
  window.dispatchEvent(new Event('afterprint'));
}
