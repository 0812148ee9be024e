import { useEffect, useState } from 'preact/hooks';
import { cover } from '@/utils/state/cover';

/**
 * Text of a field that is not sent yet. Under cover the field is empty, and what was half-typed waits beside it: it may
 * be private, and it must not be lost.
 */
export function useDraft(): [text: string, setText: (text: string) => void] {
  const [own, setOwn] = useState('');
  const [under, setUnder] = useState('');
  const hidden = cover.value !== 'none';
  useEffect(() => {
    if (hidden || under === '') return;
    setOwn((text) => (text === '' ? under : `${text} ${under}`));
    setUnder('');
  }, [hidden]);
  return hidden ? [under, setUnder] : [own, setOwn];
}
