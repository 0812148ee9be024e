import { h } from '../shared/dom';

/** Own line drawings on a 20 px square; the real page takes them from a font (facts §6). */
const PATHS: Record<string, string> = {
  ArrowRepeatAll: 'M4 9a5 5 0 0 1 5-4h5M12 3l2 2-2 2M16 11a5 5 0 0 1-5 4H6M8 17l-2-2 2-2',
  LockClosed: 'M5 9h10v7H5zM7 9V6a3 3 0 0 1 6 0v3',
  Emoji: 'M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14M7.5 8v.5M12.5 8v.5M7 12a4 4 0 0 0 6 0',
  HomeFilled: 'M3 10l7-6 7 6M5 9v7h10V9',
  Building: 'M5 17V4h10v13M8 7h1M11 7h1M8 10h1M11 10h1M9 17v-3h2v3',
  Calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3',
  Mail: 'M3 5h14v10H3zM3 6l7 5 7-5',
  People:
    'M7.5 9.5a3 3 0 1 0 0-6a3 3 0 0 0 0 6M2.5 16c0-3 2-4.5 5-4.5s5 1.5 5 4.5M13 9a2.5 2.5 0 1 0 0-5M14 11.5c2.5 0 3.5 1.5 3.5 4',
  ChevronLeft: 'M12 5l-5 5 5 5',
  ChevronRight: 'M8 5l5 5-5 5',
  ChevronUp: 'M5 12l5-5 5 5',
  ChevronDown: 'M5 8l5 5 5-5',
  Search: 'M9 15a6 6 0 1 0 0-12a6 6 0 0 0 0 12M13.5 13.5L17 17',
  Add: 'M10 4v12M4 10h12',
  Filter: 'M4 6h12M6 10h8M8 14h4',
  Share: 'M12 4l4 4-4 4M16 8h-6a5 5 0 0 0-5 5v2',
  Print: 'M6 8V3h8v5M4 8h12v6h-2v3H6v-3H4zM6 12h8',
  SplitVertical: 'M3 4h14v12H3zM10 4v12',
  Clock: 'M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14M10 6v4l3 2',
  Location: 'M10 17s5-5 5-9a5 5 0 0 0-10 0c0 4 5 9 5 9M10 9.5a1.5 1.5 0 1 0 0-3a1.5 1.5 0 0 0 0 3',
  FullScreen: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  Video: 'M3 6h9v8H3zM12 9l5-3v8l-5-3',
  Chat: 'M4 4h12v9H9l-3 3v-3H4z',
  Delete: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11',
  Dismiss: 'M5 5l10 10M15 5L5 15',
  Edit: 'M4 16l1-4 8-8 3 3-8 8z',
  Checkmark: 'M4 10l4 4 8-8',
  Question: 'M7 7.5a3 3 0 1 1 4 2.800c-1 .5-1 1-1 2M10 15v.5',
  TextDescription: 'M4 6h12M4 10h12M4 14h8',
  AppFolder: 'M4 4h3v3H4zM9 4h3v3H9zM14 4h2v3h-2zM4 9h3v3H4zM9 9h3v3H9zM14 9h2v3h-2z',
  RadioButton: 'M10 5a5 5 0 1 0 0 10a5 5 0 0 0 0-10',
};

const SVG = 'http://www.w3.org/2000/svg';

/** Evidence (§1.1): icons are `[data-icon-name]` elements; the weight in the name (`…Regular`) varies, `HomeFilled` is given. */
export function icon(name: string, label: string | null): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name] ?? '');
  svg.append(path);
  const full = name.endsWith('Filled') ? name : `${name}Regular`;
  const named = label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  return h('i', { 'data-icon-name': full, class: 'icon', ...named }, svg);
}
