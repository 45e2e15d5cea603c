"use strict";

(async () => {
  const [about, facts, lines] = await Promise.all(["about", "facts", "lines"].map((id) => report.unpack(document.getElementById(id))));
  const services = facts.services.map((service) => service.id);
  document.getElementById("brand").textContent = about.organization || "Conversation history";
  if (about.organization) document.title = `Conversations of ${about.organization}`;
  let table = null;
  const open = report.reader(lines, services, about, () => table);
  table = report.table(lines, services, open);
  report.overview(facts, about);
  report.drawAll();

  const links = [...document.querySelectorAll("nav a")];
  const current = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) for (const link of links) link.setAttribute("aria-current", String(link.hash === `#${target.id}`));
    }
  }, { rootMargin: "-20% 0px -70% 0px" });
  for (const link of links) current.observe(document.querySelector(link.hash));

  const wanted = /^#c=(\w+)$/.exec(location.hash)?.[1];
  const row = wanted ? lines.id.indexOf(wanted) : -1;
  if (row >= 0) open(row);
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
})();
