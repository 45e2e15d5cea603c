/** Listening to `AbortSignal`s. */

interface Listening {
  readonly acts: Set<() => void>;
  readonly fire: () => void;
}

const listening = new WeakMap<AbortSignal, Listening>();

/**
 * Does something once a signal is aborted; what is returned calls that off. `act` must be a function of its own.
 *
 * One listener serves all calls that share a signal: at the eleventh, Node would warn of a leak.
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  const { acts, fire } = listening.get(signal) ?? listen(signal);
  acts.add(act);
  return () => {
    if (!acts.delete(act) || acts.size > 0) return;
    listening.delete(signal);
    signal.removeEventListener("abort", fire);
  };
}

function listen(signal: AbortSignal): Listening {
  const acts = new Set<() => void>();
  const fire = () => {
    for (const act of acts) act();
  };
  const it = { acts, fire };
  listening.set(signal, it);
  signal.addEventListener("abort", fire, { once: true });
  return it;
}
