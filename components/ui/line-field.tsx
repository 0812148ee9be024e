import { useEffect, useRef, useState } from 'preact/hooks';
import { foldLater } from './fold-later';
import { TextField, type TextFieldProps } from './text-field';

interface LineFieldProps
  extends Pick<TextFieldProps, 'label' | 'placeholder' | 'maxLength' | 'type' | 'min' | 'max' | 'bare' | 'class'> {
  initial?: string;
  /** Left out: it takes the focus when it comes. */
  focused?: boolean;
  /** The trimmed text on Enter or on leaving, null on Escape; once. `how` tells where the focus would fall from. */
  onDone: (text: string | null, how: 'key' | 'blur') => void;
}

/** A field that is there for one answer and then goes. */
export function LineField({ initial = '', focused = true, onDone, ...field }: LineFieldProps) {
  const [text, setText] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const leave = useRef(() => {});
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const finish = (answer: string | null, how: 'key' | 'blur') => {
    // Taking the field away makes it blur, which is no second answer.
    if (done.current) return;
    done.current = true;
    onDone(answer, how);
  };
  leave.current = () => finish(text.trim(), 'blur');
  useEffect(
    () => () => {
      if (leaving.current) leave.current();
    },
    [],
  );
  return (
    <TextField
      {...field}
      labelHidden
      inputRef={input}
      value={text}
      onValue={setText}
      onFocus={() => {
        clearTimeout(leaving.current);
        leaving.current = undefined;
      }}
      onBlur={() => {
        leaving.current = foldLater(() => leave.current());
      }}
      onKeyDown={(event) => {
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        finish(event.key === 'Enter' ? text.trim() : null, 'key');
      }}
    />
  );
}
