import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import { openLink } from './open-link';
import styles from './prose.module.css';

let draw: typeof import('./markdown-html').markdownHtml | null = null;

/** Markdown to look at. Its words stand there at once; headings, lists and links follow when the drawer is loaded. */
export function Markdown({ text, class: className }: { text: string; class?: string }) {
  const names = { ticked: i18n.t('note.ticked'), open: i18n.t('note.open') };
  const [, setLoaded] = useState(draw !== null);
  useEffect(() => {
    if (draw) return;
    let gone = false;
    void import('./markdown-html').then(({ markdownHtml }) => {
      draw = markdownHtml;
      if (!gone) setLoaded(true);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (!draw)
    return (
      <div dir="auto" class={classes(styles.prose, styles.plain, className)}>
        {text}
      </div>
    );
  return (
    // Micromark lets no tag of the text through (markdown-html.ts).
    // biome-ignore lint/a11y/noStaticElementInteractions: only its links act, and they are links.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <div
      dir="auto"
      class={classes(styles.prose, className)}
      onClick={openLink}
      dangerouslySetInnerHTML={{ __html: draw(text, names) }}
    />
  );
}
