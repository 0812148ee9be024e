import { expect, test } from 'vitest';
import { readSource } from '../../../support/source-files';

const order = /@layer [\w, ]+;/.exec(readSource('components/ui/tokens.css'))![0];

test.each(['panel', 'popup', 'dashboard'])('%s names the layers before any sheet can', (page) => {
  const html = readSource(`entrypoints/${page}/index.html`);
  expect(html).toContain(order);
  expect(html.indexOf(order)).toBeLessThan(html.indexOf('<script'));
});
