import { Component, type ComponentType, h } from 'preact';

/** The same component, drawn again only when a property became another value. */
export function memo<P extends object>(Inner: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !sameValues(this.props, next);
    }

    override render() {
      return h(Inner, this.props as P & { key?: never });
    }
  };
}

/** Plain values, and objects of plain values by what is in them: a worker's answer is new objects every time. */
function sameValues(a: object, b: object, deep = true): boolean {
  const keys = Object.keys(b) as (keyof typeof b)[];
  if (Object.keys(a).length !== keys.length) return false;
  return keys.every((key) => {
    const [one, other] = [a[key] as unknown, b[key] as unknown];
    if (Object.is(one, other)) return true;
    return deep && isObject(one) && isObject(other) && sameValues(one, other, false);
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
