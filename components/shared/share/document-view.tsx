import type { ComponentChildren } from 'preact';
import {
  type DocBlock,
  type DocLine,
  type Inline,
  LINE_SIGNS,
  type ShareDocument,
} from '@/utils/domain/views/share-view';
import styles from './document-view.module.css';

/** A document as it will look where it is pasted. Links are drawn and lead nowhere: this is for looking. */
export function DocumentView({ document }: { document: ShareDocument }) {
  return (
    <div class={styles.document}>
      <p class={styles.title} dir="auto">
        {document.title}
      </p>
      {document.blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: DocBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p class={block.level === 2 ? styles.heading : styles.small} dir="auto">
          <Inlines of={block.of} />
        </p>
      );
    case 'text':
      return (
        <p dir="auto">
          <Inlines of={block.of} />
        </p>
      );
    case 'quote':
      return (
        <blockquote dir="auto">
          <Inlines of={block.of} />
        </blockquote>
      );
    case 'code':
      return <pre dir="auto">{block.text}</pre>;
    case 'list':
      return <Lines lines={block.lines} />;
  }
}

function Lines({ lines }: { lines: DocLine[] }) {
  let number = 0;
  return (
    <ul>
      {lines.map((line, index) => {
        number = line.mark === 'number' ? number + 1 : 0;
        return (
          <li key={index} dir="auto" data-mark={line.mark} data-number={number || undefined}>
            {LINE_SIGNS[line.mark]}
            <Inlines of={line.of} />
            {line.below.length > 0 && <Lines lines={line.below} />}
          </li>
        );
      })}
    </ul>
  );
}

const TAGS = { bold: 'strong', italic: 'em', struck: 's' } as const;

function Inlines({ of }: { of: Inline[] }): ComponentChildren {
  return of.map((part) => {
    if (typeof part === 'string') return part;
    if (part.mark === 'code') return <code>{part.text}</code>;
    const words = <Inlines of={part.of} />;
    if (part.mark === 'link') {
      return (
        <span class={styles.link} title={part.href}>
          {words}
        </span>
      );
    }
    const Tag = TAGS[part.mark];
    return <Tag>{words}</Tag>;
  });
}
