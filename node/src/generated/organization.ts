// Written by `cargo xtask generate` from the core's definitions; change those instead.

import { arranged, type RequestHeaders } from "../arguments.js";
import type { Operation } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { ApiPromise } from "../promise.js";
import { Resource } from "../resource.js";
import {
  organization,
} from "./readers.js";
import type {
  Organization,
} from "./models.js";

/** What `getOrganization` takes, in one object. */
export interface GetOrganizationRequest extends CallOptions {
}

const GET_ORGANIZATION: Operation<Organization> = {
  name: "get_organization",
  read: organization,
};
const GET_ORGANIZATION_IDS = [] as const;
const GET_ORGANIZATION_REST = [] as const;

/** The operations on the organisation. */
export class OrganizationResource extends Resource {
  /**
   * Reads what the organisation is called, and what holds for its new users.
   *
   * At most 60 requests a minute and user.
   *
   * @param options What is set for this call alone.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  getOrganization(options?: CallOptions | RequestHeaders): ApiPromise<Organization>;
  /**
   * Reads what the organisation is called, and what holds for its new users.
   *
   * At most 60 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  getOrganization(request: GetOrganizationRequest): ApiPromise<Organization>;
  getOrganization(...values: unknown[]): ApiPromise<Organization> {
    const { given, options } = arranged(GET_ORGANIZATION_IDS, GET_ORGANIZATION_REST, values);
    return this.call(GET_ORGANIZATION, given, options);
  }

  /** Another name for `getOrganization`. */
  declare get: OrganizationResource["getOrganization"];
}

Object.assign(OrganizationResource.prototype, {
  get: OrganizationResource.prototype.getOrganization,
});
