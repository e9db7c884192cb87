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

  const IDLE = 15 * 60 * 1000;
  let active = Date.now();
  for (const sign of ["keydown", "pointerdown", "scroll"]) document.addEventListener(sign, () => { active = Date.now(); }, { passive: true });
  const signedIn = document.getElementById("sign-out");
  if (signedIn) setInterval(() => { if (Date.now() - active > IDLE) { document.body.hidden = true; location.replace("/"); } }, 10000);

  // Typing in an open form counts as activity: tell the server now and then, or the session ends under the text.
  let told = Date.now();
  document.addEventListener("input", () => {
    if (!signedIn || Date.now() - told < 2 * 60 * 1000) return;
    told = Date.now();
    fetch("/still-here", { headers: { "X-Requested-With": "JavaScript" } });
  });

  // The session ended while a part of the page was fetched: start again from the page itself.
  document.addEventListener("htmx:configRequest", (event) => { event.detail.headers["X-Requested-With"] = "JavaScript"; });
  document.addEventListener("htmx:responseError", (event) => { if (event.detail.xhr.status === 499) location.reload(); });

  const refusal = document.getElementById("refusal");
  if (refusal) { refusal.tabIndex = -1; refusal.focus(); }
})();
