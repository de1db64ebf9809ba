import i18next from 'i18next';

/** The words of lessons for headings, which the page asks for outside of a component. It renders anew with the language, and so do they. */
export function lessonWords() {
  return i18next.getFixedT(null, 'lesson');
}
