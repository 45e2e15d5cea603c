"use strict";

{
  const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
  const short = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

  report.number = (value) => whole.format(value);
  report.fine = (value) => (value === null || value === undefined ? "–" : Math.abs(value) >= 100 ? whole.format(value) : fine.format(value));
  report.short = (value) => short.format(value);

  report.percent = (share) => {
    if (!Number.isFinite(share)) return "–";
    const percent = share * 100;
    if (percent > 0 && percent < 0.1) return "<0.1 %";
    return `${percent > 0 && percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
  };

  /** One thing, or several. */
  report.count = (value, one, more) => `${whole.format(value)} ${value === 1 ? one : (more ?? `${one}s`)}`;

  report.duration = (seconds) => {
    if (seconds === null || seconds === undefined) return "–";
    if (seconds === 0) return "0 s";
    if (seconds < 0.9995) return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 9.95) return `${(Math.round(seconds * 10) / 10)} s`;
    if (seconds < 90) return `${Math.round(seconds)} s`;
    const pair = (of, name, part, of_part, name_part) => {
      let count = Math.floor(seconds / of);
      let rest = Math.round((seconds - count * of) / of_part);
      if (rest === part) [count, rest] = [count + 1, 0];
      return rest && count < 10 ? `${count} ${name} ${rest} ${name_part}` : `${whole.format(Math.round(seconds / of))} ${name}`;
    };
    if (seconds < 3600) return pair(60, "min", 60, 1, "s");
    if (seconds < 86400) return pair(3600, "h", 60, 60, "min");
    return pair(86400, "d", 24, 3600, "h");
  };

  report.bytesOf = (value) => (value < 1e6 ? `${Math.max(1, Math.round(value / 1e3))} kB` : `${fine.format(value / 1e6)} MB`);

  const dates = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });
  const months = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "short", year: "numeric" });
  const clocks = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", hour: "2-digit", minute: "2-digit" });
  report.date = (milliseconds) => dates.format(milliseconds);
  report.month = (milliseconds) => months.format(milliseconds);
  report.clock = (milliseconds) => clocks.format(milliseconds);
  report.instant = (milliseconds) => `${dates.format(milliseconds)}, ${clocks.format(milliseconds)}`;
}

/** The names of bars between bounds in seconds. */
report.between = (bounds) => {
  const name = (seconds) => (seconds < 1 ? [seconds * 1000, "ms"] : seconds < 60 ? [seconds, "s"] : seconds < 3600 ? [seconds / 60, "min"] : seconds < 86400 ? [seconds / 3600, "h"] : [seconds / 86400, "d"]);
  const text = ([value, unit]) => `${Math.round(value)} ${unit}`;
  const names = bounds.slice(1).map((high, index) => {
    const [low, unit] = name(bounds[index]);
    const [value, of] = name(high);
    return unit === of ? `${Math.round(low)}–${Math.round(value)} ${unit}` : `${text([low, unit])} – ${text([value, of])}`;
  });
  return [`under ${text(name(bounds[0]))}`, ...names, `over ${text(name(bounds.at(-1)))}`];
};
