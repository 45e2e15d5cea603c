/** Finds the native module of this platform. */

import { ConfigurationError } from "./errors.js";

/** Loads it from the package of this platform, which npm installs along with this one. */
export function loadNative(): unknown {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@amigo-ai/sdk-${process.platform === "linux" ? `${platform}-gnu` : platform}`;
  try {
    return require(name);
  } catch (error) {
    throw new ConfigurationError(`there is no native module for ${platform}: ${name} is not installed`, { cause: error });
  }
}
