// What pages can do beyond plain HTML: leave at once, clear themselves when nobody is there. Nothing is stored.
(() => {
  const exit = document.getElementById("quick-exit");
  const leave = () => { document.body.hidden = true; location.replace(exit.href); };
  exit.addEventListener("click", (event) => { event.preventDefault(); leave(); });

  let presses = [];
  document.addEventListener("keydown", (event) => {
    presses = event.key === "Shift" && !event.repeat ? [...presses, Date.now()].slice(-3) : [];
    if (presses.length === 3 && presses[2] - presses[0] < 2000) leave();
  });

  // Whoever reads, clicks or types is there. Once a minute the server is told, or the session ends under the text, and so are
  // the other tabs: the person is with one of them. Cleared within 15 minutes, always before the server ends the session.
  // Three minutes before that the page says so: whoever was on the telephone meanwhile can stay.
  const IDLE = 14.5 * 60 * 1000, WARNED = 11.5 * 60 * 1000, MINUTE = 60 * 1000;
  const signedIn = document.getElementById("sign-out");
  const over = document.getElementById("session-over");
  const words = (id) => document.getElementById(id).content.cloneNode(true);
  // Filled and emptied, never shown and hidden: only what comes into a place that was there before is read out.
  const say = (place, spoken) => { if (place && spoken !== place.hasChildNodes()) place.replaceChildren(...(spoken ? [words(place.id + "-words")] : [])); };
  const tell = (ended) => say(over, ended);
  const ending = document.getElementById("session-ending");
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("punte-life") : { postMessage() {} };
  let told = Date.now();
  const since = () => Date.now() - told;
  const warn = () => ending && say(ending, since() > WARNED && since() <= IDLE && !over.hasChildNodes());
  tabs.onmessage = () => { told = Date.now(); warn(); };
  if (signedIn) tabs.postMessage("here");
  const ask = () => fetch("/still-here", { headers: { "X-Requested-With": "JavaScript" } })
    .then((answer) => tell(answer.status === 499 || answer.status === 401), () => {});
  const here = (event) => {
    if (!signedIn || since() < MINUTE || since() > IDLE) return;
    // The words go with the click, not under the finger: what lies beneath them is not pressed.
    if (event.type === "pointerdown" && ending && ending.contains(event.target)) return;
    told = Date.now();
    tabs.postMessage("here");
    warn();
    ask();
  };
  for (const sign of ["input", "keydown", "pointerdown", "click", "scroll"]) document.addEventListener(sign, here, { passive: true });
  // Somebody who comes back, perhaps from signing in again, sees at once whether the form can be sent.
  document.addEventListener("visibilitychange", () => { if (signedIn && !document.hidden) ask(); });

  // Nobody is there: the page is cleared and the session ended, which the server would let live a little longer. Looked at
  // twice, because a tab that slept hears of the others only after it woke.
  const end = () => {
    document.body.hidden = true;
    fetch("/sign-out", { method: "POST", body: new URLSearchParams(new FormData(signedIn.form)), headers: { "X-Requested-With": "JavaScript" } })
      .finally(() => location.replace("/"));
  };
  let late = 0;
  const watch = signedIn && setInterval(() => {
    warn();
    late = since() > IDLE ? late + 1 : 0;
    if (late === 2) { clearInterval(watch); end(); }
  }, 10000);

  // The session ended while a part of the page was fetched: start again from the page itself.
  document.addEventListener("htmx:configRequest", (event) => { event.detail.headers["X-Requested-With"] = "JavaScript"; });
  document.addEventListener("htmx:responseError", (event) => { if (event.detail.xhr.status === 499) location.reload(); else failed(); });
  // It did not come at all: said where the page says how things stand.
  const failed = () => { const place = document.querySelector(".failing"); if (place) place.replaceChildren(words("failed-words")); };
  document.addEventListener("htmx:sendError", failed);
  // What was waited for has come: whoever reads by ear goes on at its heading, unless already elsewhere.
  document.addEventListener("htmx:afterSettle", () => {
    const heading = document.querySelector("[data-arrived]");
    if (heading && document.activeElement === document.body) heading.focus();
  });

  // On a narrow screen the rows of a wide table stand as cards, by the style sheet. What is laid out otherwise may lose what it
  // is: said in roles.
  const ROLES = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader", "tbody th": "rowheader", td: "cell" };
  const cards = () => {
    for (const table of document.querySelectorAll("main table.cards"))
      for (const [part, role] of Object.entries(ROLES))
        for (const element of part === "table" ? [table] : table.querySelectorAll(part)) element.setAttribute("role", role);
  };
  cards();
  document.addEventListener("htmx:afterSettle", cards);

  // On a narrow screen the menu waits behind its word; whoever turns the telephone or widens the window has it again.
  const menu = document.getElementById("menu"), narrow = matchMedia("(max-width: 40rem)");
  const fold = () => { menu.open = !narrow.matches; };
  if (menu) { fold(); narrow.onchange = fold; }

  const refusal = document.getElementById("refusal");
  if (refusal) { refusal.tabIndex = -1; refusal.focus(); }

  // What is not right is marked where it was typed, in the form that was sent, and led to.
  const sent = [...document.forms].find((form) => (form.getAttribute("action") || "").split("#")[0] === location.pathname) || document;
  const typed = (name) => [...sent.querySelectorAll("[name][id]")].find((field) => field.type !== "hidden"
    && field.name.split(".").pop().replace(/(\[|-\d|[#?]$).*/, "") === name);
  for (const named of document.querySelectorAll("#refusal [data-field]")) {
    const field = typed(named.dataset.field);
    if (!field) continue;
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", ["refusal-fields", field.getAttribute("aria-describedby") || ""].join(" ").trim());
    const link = document.createElement("a");
    link.href = "#" + field.id;
    link.append(...named.childNodes);
    named.append(link);
  }
})();
