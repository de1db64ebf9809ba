/**
 * Says a short sentence aloud where the computer has a voice for the page's language; otherwise does nothing, because
 * the same words stand on the screen and in a live region.
 */
export function speak(sentence: string): void {
  const voices = window.speechSynthesis?.getVoices() ?? [];
  const language = document.documentElement.lang;
  const voice = voices.find(
    ({ lang, localService }) => localService && lang.startsWith(language.slice(0, 2)),
  );
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.95;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
}
