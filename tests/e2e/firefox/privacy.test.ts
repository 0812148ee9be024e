import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { openCalendarTab } from '../../support/drive/firefox/calendar-tab';
import { KWAME, openWith } from '../../support/drive/firefox/open-one-on-one';
import { addLine, sees } from '../../support/drive/firefox/screen';
import type { Site } from '../../support/drive/places';

const SECRET = 'Vermilion-topic';

describe.each<Site>(['google', 'outlook'])('what the page learns in Firefox: %s', (site) => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());
  afterEach(() => firefox.closePages());

  it('of the panel it finds an element without a name, an attribute or an inside', async () => {
    const tab = await openCalendarTab(firefox, site);
    const { panel } = await openWith(tab, KWAME);
    await addLine(panel, 'Add a topic', SECRET);
    await sees(panel, SECRET);
    const found = await tab.page.evaluate(searchPage);
    expect(found.strangers).toHaveLength(1);
    expect(found.strangers[0]).toMatchObject({ attributes: ['style'], children: 0, root: null, text: '' });
    expect(found.strangers[0]?.name).toMatch(/^[a-z]{3}-[a-z]{5}$/);
    expect(found).toMatchObject({ frames: 0, windows: 0, timings: [], globals: [] });
    expect(found.everything).not.toContain(SECRET);
    expect(found.everything).not.toContain('moz-extension');
  });

  it('hears no message and no event, from before its first script', async () => {
    const ears = (page: Awaited<ReturnType<Firefox['newPage']>>) =>
      page.evaluateOnNewDocument(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        window.addEventListener('message', (event) => heard.push(`message ${event.origin}`), true);
        const add = EventTarget.prototype.dispatchEvent;
        EventTarget.prototype.dispatchEvent = function (event) {
          if (this === document || this === window) heard.push(`dispatched ${event.type}`);
          return add.call(this, event);
        };
      });
    const tab = await openCalendarTab(firefox, site, {}, ears);
    const { panel } = await openWith(tab, KWAME);
    await addLine(panel, 'Add a topic', 'Heard by nobody');
    await sees(panel, 'Heard by nobody');
    const heard = await tab.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((one) => /^message|extension|wxt|halfhour/i.test(one))).toEqual([]);
  });

  it('can’t load or frame what isn’t the panel, even when it knows the address', async () => {
    // Without the page's own policy: what refuses here is the browser.
    firefox.serving.changeHeaders = ({ 'content-security-policy': _, ...others }) => others;
    const tab = await openCalendarTab(firefox, site);
    firefox.serving.changeHeaders = (headers) => headers;
    // The panel is what the manifest gives to the calendars, so this way of trying does find what is there.
    expect(await tab.page.evaluate(reach, `${firefox.origin}/panel.html`)).toEqual([true, true]);
    for (const path of ['dashboard.html', 'popup.html', 'manifest.json', 'icon/48.png']) {
      expect(await tab.page.evaluate(reach, `${firefox.origin}/${path}`), path).toEqual([false, false]);
    }
  });

  it('is drawn over just as well when the page’s policy allows no styles at all', async () => {
    const policy = 'content-security-policy';
    firefox.serving.changeHeaders = (headers) => ({
      ...headers,
      [policy]: `${headers[policy]?.replace("'unsafe-inline'", '')}; frame-src 'none'; child-src 'none'`,
    });
    const tab = await openCalendarTab(firefox, site);
    firefox.serving.changeHeaders = (headers) => headers;
    const { panel } = await openWith(tab, KWAME);
    expect(await panel.evaluate(() => [innerWidth, innerHeight])).toEqual([380, 860]);
  });
});

describe('no request leaves Firefox', () => {
  it('while everything is used, and the proxy would have heard one', async () => {
    const firefox = await launchFirefox();
    try {
      for (const site of ['google', 'outlook'] as const) {
        const tab = await openCalendarTab(firefox, site);
        const { panel } = await openWith(tab, KWAME);
        await addLine(panel, 'Add a topic', `![pixel](https://evil.example/${site}.png)`);
        await addLine(panel, 'Add an action item', `See https://evil.example/${site}`);
        await sees(panel, `See https://evil.example/${site}`);
        await firefox.side.suspendBackground();
      }
      for (const path of ['popup.html', 'dashboard.html', 'dashboard.html#/data', 'dashboard.html#/health']) {
        await sees(await firefox.openOwnPage(path), 'Halfhour');
      }
      expect(firefox.serving.refused).toEqual([]);
      expect(firefox.proxy.asked).toEqual([]);

      const page = await firefox.openOwnPage('popup.html');
      await page.evaluate(() => fetch('https://control.example/').catch(() => undefined));
      expect(firefox.proxy.asked).toEqual(['control.example:443']);
    } finally {
      await firefox.close();
    }
  });
});

/** Runs in the page: everything that a script can find of what is drawn over it. */
function searchPage() {
  const strangers = [...document.documentElement.children].filter(
    (child) => child !== document.head && child !== document.body,
  );
  return {
    strangers: strangers.map((element) => ({
      name: element.localName,
      attributes: element.getAttributeNames(),
      children: element.childNodes.length,
      root: element.shadowRoot,
      text: element.textContent,
    })),
    frames: document.querySelectorAll('iframe, object, embed').length,
    windows: window.length,
    timings: performance.getEntries().flatMap(({ name }) => (name.includes('-extension') ? [name] : [])),
    globals: Object.getOwnPropertyNames(window).filter((name) => /halfhour|wxt|extension/i.test(name)),
    everything: document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }),
  };
}

/** Runs in the page: whether an address can be fetched, and whether a frame of it gets a document of the extension. */
async function reach(url: string): Promise<[boolean, boolean]> {
  const fetched = await fetch(url, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );
  const frame = document.createElement('iframe');
  frame.src = url;
  const settled = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    frame.addEventListener('error', resolve);
    setTimeout(resolve, 300);
  });
  document.body.append(frame);
  await settled;
  const box = frame.getBoundingClientRect();
  // A foreign document can't be looked into; the empty one that a refused frame keeps can, and so can an error's size.
  const framed = box.width > 0 && frame.contentDocument === null;
  frame.remove();
  return [fetched, framed];
}
