import type { Id } from '../rows/row';

/** So many people stand in the menu by name. */
const NEAREST = 8;

export interface MenuItem {
  id: string;
  /** Null: stands in the menu of the page itself. */
  parentId: string | null;
  title: string;
}

interface MenuWords {
  talkAbout: string;
  /** The whole of it, where nobody is named. */
  keep: string;
  somebodyElse: string;
}

const ROOT = 'capture';
const NOBODY = 'capture:';

/**
 * What stands in the menu over selected text: those one meets next by name, and somebody else. `people` empty, as it
 * is for eyes that must see no names: one item for nobody in particular.
 */
export function menuItems(people: readonly { id: Id; name: string }[], words: MenuWords): MenuItem[] {
  if (people.length === 0) return [{ id: NOBODY, parentId: null, title: words.keep }];
  return [
    { id: ROOT, parentId: null, title: words.talkAbout },
    ...people.slice(0, NEAREST).map(({ id, name }) => ({ id: NOBODY + id, parentId: ROOT, title: asTitle(name) })),
    { id: NOBODY, parentId: ROOT, title: words.somebodyElse },
  ];
}

/** Whom a clicked item is for: an id, null for nobody in particular; undefined: it is none of ours. */
export function personOfItem(itemId: string | number): Id | null | undefined {
  const id = String(itemId);
  return id.startsWith(NOBODY) ? id.slice(NOBODY.length) || null : undefined;
}

/** Menus take `&` for an access key and `%s` for the selected text. */
function asTitle(name: string): string {
  return name.replace(/&/g, '&&').replace(/%(?=s)/g, '%\u2060');
}
