// Written by `cargo xtask generate` from the core's definitions; change those instead.

import { arranged, type RequestHeaders } from "../arguments.js";
import type { PagedOperation } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { AutoPager } from "../pages.js";
import type { ApiPromise } from "../promise.js";
import { Resource } from "../resource.js";
import {
  servicePage,
} from "./readers.js";
import type {
  Service,
  ServicePage,
  ServiceQuery,
} from "./models.js";

/** What `getServices` takes, in one object. */
export interface GetServicesRequest extends CallOptions {
  /** Which services to list. Filters of different kinds must all hold. */
  query?: ServiceQuery | null | undefined;
  /** Another name for `query`. */
  queryParams?: ServiceQuery | null | undefined;
}

const GET_SERVICES: PagedOperation<ServicePage, Service> = {
  name: "get_services",
  read: servicePage,
  items: (page) => page.services,
};
const GET_SERVICES_IDS = [] as const;
const GET_SERVICES_REST = [["query"]] as const;

/** The operations on services. */
export class ServiceResource extends Resource {
  /**
   * Lists the services that the caller may see, one page at a time.
   *
   * At most 50 requests a minute and user.
   *
   * @param query Which services to list. Filters of different kinds must all hold.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  getServices(query?: ServiceQuery | null, options?: CallOptions | RequestHeaders): ApiPromise<ServicePage>;
  /**
   * Lists the services that the caller may see, one page at a time.
   *
   * At most 50 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  getServices(request: GetServicesRequest): ApiPromise<ServicePage>;
  getServices(...values: unknown[]): ApiPromise<ServicePage> {
    const { given, options } = arranged(GET_SERVICES_IDS, GET_SERVICES_REST, values);
    return this.call(GET_SERVICES, given, options);
  }

  /**
   * Goes through all services. Pages follow by themselves: the next one is fetched while this one is being read, at the
   * documented pace.
   *
   * At most 50 requests a minute and user.
   *
   * @param query Which services to list. Filters of different kinds must all hold.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  iterate(query?: ServiceQuery | null, options?: CallOptions | RequestHeaders): AutoPager<ServicePage, Service>;
  /**
   * Goes through all services. Pages follow by themselves: the next one is fetched while this one is being read, at the
   * documented pace.
   *
   * At most 50 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  iterate(request: GetServicesRequest): AutoPager<ServicePage, Service>;
  iterate(...values: unknown[]): AutoPager<ServicePage, Service> {
    const { given, options } = arranged(GET_SERVICES_IDS, GET_SERVICES_REST, values);
    return this.follow(GET_SERVICES, given, options);
  }

  /** Another name for `getServices`. */
  declare list: ServiceResource["getServices"];
}

Object.assign(ServiceResource.prototype, {
  list: ServiceResource.prototype.getServices,
});
