import type { PanelHost, PanelHostOptions } from './panel-host';

/**
 * The frame's code is a script of its own: pages that show no event (Mail, settings) never read it. Scripts of one
 * extension share a world in each page, and this in it; the page has none of it.
 */
type MakePanelHost = (options: PanelHostOptions) => PanelHost;

const world = globalThis as typeof globalThis & { halfhourPanelHost?: MakePanelHost };

export function offerHostMaker(make: MakePanelHost): void {
  world.halfhourPanelHost = make;
}

/** Undefined until the frame's script has run in this page. */
export function hostMaker(): MakePanelHost | undefined {
  return world.halfhourPanelHost;
}
