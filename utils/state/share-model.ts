import { computed, createModel, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { type MailLink, type MailWay, mailLink } from '@/utils/domain/repair/compose-links';
import { WAYS_AT } from '@/utils/domain/repair/mail-ways';
import type { Id } from '@/utils/domain/rows/row';
import type { ShareAbout, SharePart, ShareView } from '@/utils/domain/views/share-view';
import { follow } from './follow';
import { createLiveView } from './live-view';
import type { WorkerPort } from './worker-port';

/** What goes to the other side of one meeting, and the ways it can go. */
export const ShareModel = createModel((port: WorkerPort, meetingId: Id, about: ShareAbout) => {
  const leftOut = signal<readonly SharePart[]>([]);
  const live = createLiveView<ShareView>(() =>
    port.ask('view/share', { meetingId, about, leaveOut: [...leftOut.peek()] }),
  );
  return {
    view: live.shown,
    error: live.error,
    leftOut,
    /** Nothing to send. */
    isEmpty: computed(() => live.shown.value?.document.blocks.length === 0),
    links: computed<(MailLink & { way: MailWay })[]>(() => {
      const view = live.shown.value;
      if (!view) return [];
      const mail = { title: view.subject, email: view.email, body: view.plain };
      const short = i18n.t(`share.short.${about}`);
      return WAYS_AT[view.composeAt].map((way) => ({ way, ...mailLink(mail, short, way) }));
    }),
    /** Asks and listens; returns how to stop. */
    start: () => follow(port, live),
    reload: live.reload,
    take: (part: SharePart, isIn: boolean) => {
      leftOut.value = isIn ? leftOut.peek().filter((one) => one !== part) : [...leftOut.peek(), part];
      return live.reload();
    },
  };
});

export type Share = InstanceType<typeof ShareModel>;
