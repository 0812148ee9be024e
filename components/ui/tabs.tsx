import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './tabs.module.css';

export interface Tab<V extends string> {
  value: V;
  label: ComponentChildren;
}

interface TabsProps<V extends string> {
  name: string;
  value: V;
  onValue: (value: V) => void;
  tabs: Tab<V>[];
  children: ComponentChildren;
}

/** Arrow keys move and choose; Tab goes on into the panel. */
export function Tabs<V extends string>({ name, value, onValue, tabs, children }: TabsProps<V>) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl' ? -1 : 1;
    const step = { ArrowRight: rtl, ArrowLeft: -rtl }[event.key];
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : step && at + step;
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs.at(to % tabs.length)!;
    onValue(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={name} class={styles.list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${id}-${tab.value}`}
            type="button"
            role="tab"
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabindex={tab.value === value ? 0 : -1}
            class={styles.tab}
            onClick={() => onValue(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  );
}
