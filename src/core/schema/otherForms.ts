const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.]00)?\s*(?:h|uhr)?$/i;
const halfDay = /^(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s*([ap])\.?m\.?$/i;
const minutesOfDay = 24 * 60;

/**
 * Returns the time of day that another form certainly means, as HH:MM: `9:00`, `2:30 pm`, `14.30 Uhr`; and the number
 * that YAML 1.1 makes of a bare `14:30` (870) or `14:30:00` (52200). Undefined where it may mean two times: 900 is
 * 9:00 for a person and 15:00 for such a program.
 */
export function timeMeant(text: string): string | undefined {
  const plain = text.trim();
  const [, hour, minute = "00"] = clock.exec(plain) ?? [];
  if (hour !== undefined) return timeOf(Number(hour), Number(minute));
  const [, twelfth, past = "00", half = ""] = halfDay.exec(plain) ?? [];
  if (twelfth !== undefined)
    return timeOf((Number(twelfth) % 12) + (half.toLowerCase() === "p" ? 12 : 0), Number(past));
  if (!/^[1-9]\d{2,4}$/.test(plain)) return undefined;
  const number = Number(plain);
  if (number >= minutesOfDay)
    return number % 60 === 0 && number < minutesOfDay * 60 ? timeOfMinutes(number / 60) : undefined;
  return number % 100 >= 60 ? timeOfMinutes(number) : undefined;
}

/** Returns the truth that another word certainly means: `yes`, `on`, `1` and `ja`, or their opposites. */
export function truthMeant(text: string): boolean | undefined {
  if (/^(?:y|yes|on|1|ja|true)$/i.test(text.trim())) return true;
  return /^(?:n|no|off|0|nein|false)$/i.test(text.trim()) ? false : undefined;
}

function timeOfMinutes(minutes: number): string {
  return timeOf(Math.floor(minutes / 60), minutes % 60);
}

function timeOf(hour: number, minute: number): string {
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
}
