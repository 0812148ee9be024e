import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { bundlePage } from './bundle';
import { STAND_IN_SITES, type StandInSite } from './sites';
import type { StandInConfig } from './stand-in';

export interface StandInResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Answers an address of the real site with the stand-in, for Playwright, Puppeteer or anything else that can intercept.
 * Null when the address belongs to another site. No request is made.
 */
export async function serveStandIn(url: URL, config: StandInConfig): Promise<StandInResponse | null> {
  const site = STAND_IN_SITES[config.site];
  if (!site.hosts.includes(url.hostname)) return null;
  if (!site.isPage(url)) return { status: 204, headers: {}, body: '' };
  const nonce = randomBytes(12).toString('base64url');
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...site.headers(nonce) };
  return { status: 200, headers, body: await documentOf(site, config, nonce) };
}

async function documentOf(site: StandInSite, config: StandInConfig, nonce: string): Promise<string> {
  const { html, body, head } = site.document(config);
  const styles = site.styles.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'));
  const script = (await bundlePage(site.entry)).replaceAll('</script', '<\\/script');
  const start = 'standInPage.start(JSON.parse(document.getElementById("stand-in-config").textContent));';
  return `<!doctype html>
<html ${html}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}
<link rel="icon" href="data:,"><style>${styles.join('\n')}</style></head>
<body ${body}>
<script type="application/json" id="stand-in-config" nonce="${nonce}">${inlineJson(config)}</script>
<script nonce="${nonce}">(() => {
${script}
${start}
})();</script>
</body>
</html>`;
}

/** JSON that can't end its script element, whatever a title holds. */
function inlineJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
