/**
 * Look of the frame, the edge tab and the resize handle. Numbers are CSS pixels. Only what stands in the page is here;
 * what is in the frame draws itself. Colours follow the page's own light or dark (attribute `data-dark`).
 */
export const HOST_STYLE = `
:host { --accent: #1d6650; --paper: #fcfbf8; --line: #00000022; --shadow: 0 0 0 1px #0000000f, -8px 0 28px #00000024; }
.dark { --accent: #7fd0b2; --paper: #1c1a17; --line: #ffffff26; --shadow: 0 0 0 1px #ffffff14, -8px 0 28px #0000007a; }
.frame { position: fixed; inset-block: 0; width: min(var(--width), 100vw); background: var(--paper); box-shadow: var(--shadow); display: flex;
  transition: translate .12s cubic-bezier(.2,.7,.3,1), visibility 0s; }
.right .frame { right: 0; } .left .frame { left: 0; }
.closed .frame { visibility: hidden; transition: translate .14s ease-in, visibility 0s .14s; }
.right.closed .frame { translate: 100% 0; } .left.closed .frame { translate: -100% 0; }
iframe { flex: 1; border: 0; width: 100%; height: 100%; }
.light iframe { color-scheme: light; } .dark iframe { color-scheme: dark; }
.handle { position: absolute; inset-block: 0; width: 9px; cursor: ew-resize; touch-action: none; background: none; border: 0; padding: 0; }
.right .handle { left: -4px; } .left .handle { right: -4px; }
.handle::after { content: ""; position: absolute; inset-block: 0; left: 3px; width: 3px; background: var(--accent); opacity: 0; transition: opacity .12s; }
.handle:hover::after, .handle:focus-visible::after, .dragging .handle::after { opacity: 1; }
.handle:focus-visible { outline: none; }
.dragging iframe { pointer-events: none; }
.tab { position: fixed; top: 58%; display: none; align-items: center; justify-content: center; width: 26px; height: 52px; padding: 0; margin: 0;
  border: 1px solid var(--line); background: var(--paper); color: var(--accent); cursor: pointer; box-shadow: 0 2px 10px #0000002b; }
.right .tab { right: 0; border-right: 0; border-radius: 10px 0 0 10px; } .left .tab { left: 0; border-left: 0; border-radius: 0 10px 10px 0; }
.tabbed.closed .tab { display: flex; }
.tab:hover { width: 32px; } .tab:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.tab svg { width: 18px; height: 18px; }
@media (prefers-reduced-motion: reduce) { .frame, .closed .frame, .handle::after { transition: none; } }
@media (forced-colors: active) { .frame, .tab { border: 1px solid CanvasText; } }
@media print { :host, .frame, .tab { display: none !important; } }
`;
