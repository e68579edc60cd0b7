/** A Traditional page holds the same Mandarin; voices of that tag would read it with other names for things. */
const spoken = (lang: string): string => (lang.startsWith('zh') ? 'zh-CN' : lang);

/** A voice of the language, on the device itself if there is one; without any the browser chooses by the tag. */
function voiceFor(lang: string): SpeechSynthesisVoice | null {
  const fits = speechSynthesis.getVoices().filter((voice) => voice.lang.replace('_', '-').startsWith(lang));
  return fits.find((voice) => voice.localService) ?? fits[0] ?? null;
}

/** In milliseconds. A device without a voice may tell nobody: what has not begun by then never will. */
const patience = 3_000;

/** @param done called with whether it could be said; what is interrupted may still report, and later than others */
export function say(words: string, lang: string, done: (said: boolean) => void): void {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = spoken(lang);
  utterance.voice = voiceFor(utterance.lang);
  const late = setTimeout(() => done(false), patience);
  utterance.onstart = () => clearTimeout(late);
  utterance.onend = () => {
    clearTimeout(late);
    done(true);
  };
  utterance.onerror = ({ error }) => {
    clearTimeout(late);
    if (error !== 'canceled' && error !== 'interrupted') done(false);
  };
  speechSynthesis.speak(utterance);
}
