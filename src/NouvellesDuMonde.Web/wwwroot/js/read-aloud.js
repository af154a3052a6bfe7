// Reads an article aloud with the voices of the browser, marks the sentence that is read, and lets one go back, forward, faster.
// Sentence by sentence: browsers stop in the middle of long texts, and some cannot go on after a pause.
const SPOKEN = '.article-head h1, .article-head .standfirst, .article-body > :is(p, h2, h3, h4, blockquote), .article-body > :is(ul, ol) > li';
const RATES = [0.8, 1, 1.2, 1.5];
const speech = window.speechSynthesis;
const mark = 'highlights' in CSS ? new Highlight() : null;
let reading = null;

export function readAloud(article, opener) {
  reading?.stop();
  reading = new Reading(sentencesOf(article), opener);
  reading.speak(0);
}

function sentencesOf(article) {
  const cut = new Intl.Segmenter('fr', { granularity: 'sentence' });
  return [...article.querySelectorAll(SPOKEN)].flatMap(block =>
    [...cut.segment(block.textContent)].filter(part => /[\p{L}\p{N}]/u.test(part.segment))
      .map(part => ({ text: part.segment.trim(), range: rangeOf(block, part.index, part.index + part.segment.trimEnd().length) })));
}

function rangeOf(block, from, to) {
  const range = document.createRange();
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let at = 0; texts.nextNode(); at += texts.currentNode.length) {
    const { currentNode: node } = texts;
    if (from >= at && from < at + node.length) range.setStart(node, from - at);
    if (to > at && to <= at + node.length) range.setEnd(node, to - at);
  }
  return range;
}

class Reading {
  constructor(sentences, opener) {
    this.sentences = sentences;
    this.opener = opener;
    this.rate = 1;
    this.bar = this.buildBar();
    opener.hidden = true;
    opener.after(this.bar);
    this.bar.querySelector('button').focus();
    this.onKey = event => { if (event.key === 'Escape') this.stop(); };
    document.addEventListener('keydown', this.onKey);
    addEventListener('pagehide', () => speech.cancel(), { once: true });
    if (mark) CSS.highlights.set('lecture', mark);
  }

  speak(index) {
    if (index >= this.sentences.length) return this.stop();
    this.at = Math.max(0, index);
    this.paused = false;
    this.pauseButton.textContent = 'Pause';
    const { text, range } = this.sentences[this.at];
    this.show(range);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = 'fr-FR';
    utterance.rate = this.rate;
    utterance.voice = voice();
    // An utterance that was cut off ends as well: only the current one may call for the next.
    this.current = utterance;
    utterance.onend = () => { if (this.current === utterance) this.speak(this.at + 1); };
    utterance.onerror = event => { if (this.current === utterance && !['canceled', 'interrupted'].includes(event.error)) this.stop(); };
    speech.cancel();
    speech.speak(utterance);
  }

  pause() {
    if (this.paused) return this.speak(this.at);
    this.paused = true;
    this.current = null;
    speech.cancel();
    this.pauseButton.textContent = 'Reprendre';
  }

  stop() {
    this.current = null;
    speech.cancel();
    mark?.clear();
    document.removeEventListener('keydown', this.onKey);
    const hadFocus = this.bar.contains(document.activeElement);
    this.bar.remove();
    this.opener.hidden = false;
    if (hadFocus) this.opener.focus();
    reading = null;
  }

  show(range) {
    if (mark) {
      mark.clear();
      mark.add(range);
    }
    const { top, bottom } = range.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight - this.bar.offsetHeight) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: scrollY + top - innerHeight / 3, behavior: calm ? 'auto' : 'smooth' });
  }

  buildBar() {
    const bar = document.createElement('div');
    bar.className = 'listening';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', 'Lecture à voix haute');
    this.pauseButton = button('Pause', () => this.pause());
    const rate = document.createElement('select');
    rate.setAttribute('aria-label', 'Vitesse de lecture');
    rate.append(...RATES.map(value => new Option(`×\u00A0${value.toLocaleString('fr')}`, value, value === 1, value === 1)));
    rate.addEventListener('change', () => {
      this.rate = Number(rate.value);
      if (!this.paused) this.speak(this.at);
    });
    bar.append(this.pauseButton, button('Phrase précédente', () => this.speak(this.at - 1)),
      button('Phrase suivante', () => this.speak(this.at + 1)), rate, button('Arrêter', () => this.stop()));
    return bar;
  }
}

function button(label, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

// A voice on the device reads without sending the text anywhere.
function voice() {
  const french = speech.getVoices().filter(v => v.lang.toLowerCase().startsWith('fr'));
  return french.find(v => v.localService) ?? french[0] ?? null;
}
