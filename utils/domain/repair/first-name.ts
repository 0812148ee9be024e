import { visibleText } from '../identity/normalise';

/** How a message greets: the first word of a name, or all of it where that would be an address, a title or an initial. */
export function firstName(name: string): string {
  const whole = visibleText(name);
  const [first = ''] = whole.split(' ');
  return first.length < 2 || first.includes('@') || first.endsWith('.') ? whole : first;
}
