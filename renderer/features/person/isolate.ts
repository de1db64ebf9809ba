/** Keeps a name from turning the sentence around it the other way (Unicode first-strong isolate). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
