import type { IconNode } from 'lucide';
import { h } from 'preact';

interface IconProps {
  /** A lucide icon, imported by name so that only it is bundled. */
  of: IconNode;
  /** In rem, so that icons grow with the text. */
  size?: number;
  class?: string;
}

/** Decoration only: whatever it means must also stand in words beside it or in the button's name. */
export function Icon({ of, size = 1, class: className }: IconProps) {
  return (
    <svg
      class={className}
      width={`${size}rem`}
      height={`${size}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {of.map(([tag, attributes], index) => h(tag, { ...attributes, key: index } as Record<string, unknown>))}
    </svg>
  );
}
