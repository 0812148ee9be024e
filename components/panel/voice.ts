import { createContext } from 'preact';
import { createAnnouncer } from '@/components/ui/live-announcer';
import { createToasts, type Toast } from '@/components/ui/toasts';

/** How the panel speaks: toasts for everyone, and quiet words for those who listen instead of looking. */
export function createVoice() {
  const toasts = createToasts();
  const announcer = createAnnouncer();
  return {
    toasts,
    announcer,
    say: announcer.say,
    tell: (text: string, action: Toast['action'] = null) => toasts.show(text, action),
  };
}

export type Tell = ReturnType<typeof createVoice>['tell'];

export const Voice = createContext(createVoice());
