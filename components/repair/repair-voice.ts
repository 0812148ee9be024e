import { createContext } from 'preact';
import type { Tell } from '@/components/ui/toasts';

/** Says what was done and how to take it back, where the card may be gone by then. Null: the page has no such place. */
export const RepairVoice = createContext<Tell | null>(null);
