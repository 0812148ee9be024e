import { TextField } from '@/components/ui/text-field';

interface TimeOfDayProps {
  label: string;
  /** Since midnight. */
  minutes: number;
  onMinutes: (minutes: number) => void;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A time of day in the browser's own field, which knows 12 and 24 hours. */
export function TimeOfDay({ label, minutes, onMinutes }: TimeOfDayProps) {
  return (
    <TextField
      type="time"
      label={label}
      labelHidden
      value={`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}
      onValue={(value) => {
        // A time field is empty while a time is being typed.
        const [hours, rest] = value.split(':').map(Number);
        if (value) onMinutes((hours ?? 0) * 60 + (rest ?? 0));
      }}
    />
  );
}
