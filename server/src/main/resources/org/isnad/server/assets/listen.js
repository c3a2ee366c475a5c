// Reads a report aloud with a voice of its language, paragraph by paragraph. The button is there
// only where the browser has such a voice.

const bar = document.querySelector("#listen");

if (bar) {
  const synthesis = window.speechSynthesis;
  const language = bar.dataset.lang;
  const play = bar.querySelector("[data-tool=play]");
  const stop = bar.querySelector("[data-tool=stop]");
  const body = document.querySelector(".report .body");
  let parts = [];
  let at = 0;

  const voice = () => {
    // A voice that is not the machine's own would send what is read to its maker.
    return synthesis
      .getVoices()
      .find((v) => v.localService && v.lang.toLowerCase().startsWith(language));
  };
  const offer = () => {
    bar.hidden = !language || !voice();
  };
  const show = (state) => {
    play.dataset.state = state;
    play.textContent = play.dataset[state];
    stop.hidden = state === "idle";
  };
  const end = () => {
    const said = parts;
    parts = []; // Before cancel, which ends the utterance: its end must not begin the next.
    synthesis.cancel();
    said.forEach((part) => part.classList.remove("speaking"));
    show("idle");
  };
  const speak = () => {
    parts.forEach((part, i) => part.classList.toggle("speaking", i === at));
    if (at >= parts.length) {
      end();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(words(parts[at]));
    utterance.voice = voice();
    utterance.lang = utterance.voice.lang;
    const mine = parts;
    const next = () => {
      if (mine === parts) {
        at++;
        speak();
      }
    };
    utterance.addEventListener("end", next);
    utterance.addEventListener("error", () => mine === parts && end());
    synthesis.speak(utterance);
  };

  play.addEventListener("click", () => {
    if (play.dataset.state === "speaking") {
      synthesis.pause();
      show("paused");
    } else if (play.dataset.state === "paused") {
      synthesis.resume();
      show("speaking");
    } else {
      parts = [
        document.querySelector(".report h1"),
        ...body.querySelectorAll("p, h2, li"),
      ].filter((part) => part && words(part));
      at = 0;
      show("speaking");
      speak();
    }
  });
  stop.addEventListener("click", end);
  addEventListener("pagehide", end);
  synthesis.addEventListener?.("voiceschanged", offer);
  show("idle");
  offer();
}

/** What is said of a paragraph: without the numbers that lead to its statements. */
function words(part) {
  const copy = part.cloneNode(true);
  copy.querySelectorAll("sup").forEach((number) => number.remove());
  return copy.textContent.trim();
}
