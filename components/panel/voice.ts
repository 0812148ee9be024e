import { createContext } from 'preact';
import { createAnnouncer } from '@/components/ui/live-announcer';
import { createToasts } from '@/components/ui/toasts';

/** How the panel speaks: toasts for everyone, and quiet words for those who listen instead of looking. */
export function createVoice() {
  const toasts = createToasts();
  const announcer = createAnnouncer();
  return {
    toasts,
    announcer,
    say: announcer.say,
    tell: toasts.show,
  };
}

export const Voice = createContext(createVoice());
