// Written by `cargo xtask generate` from the core's definitions; change those instead.

import { arranged, type RequestHeaders } from "../arguments.js";
import type { Operation, PagedOperation } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { AutoPager } from "../pages.js";
import type { ApiPromise } from "../promise.js";
import { Resource } from "../resource.js";
import {
  createdUser,
  userModels,
  userPage,
} from "./readers.js";
import type {
  CreatedUser,
  NewUser,
  User,
  UserChanges,
  UserModels,
  UserPage,
  UserQuery,
} from "./models.js";

/** What `getUsers` takes, in one object. */
export interface GetUsersRequest extends CallOptions {
  /** Which users to list. Filters of different kinds must all hold. */
  query?: UserQuery | null | undefined;
  /** Another name for `query`. */
  queryParams?: UserQuery | null | undefined;
}

/** What `createUser` takes, in one object. */
export interface CreateUserRequest extends CallOptions {
  /** A user to create. */
  body: NewUser;
}

/** What `updateUser` takes, in one object. */
export interface UpdateUserRequest extends CallOptions {
  /** Identifier of the user: free text. */
  userId: string;
  /** What to change about a user. */
  body: UserChanges;
}

/** What `deleteUser` takes, in one object. */
export interface DeleteUserRequest extends CallOptions {
  /** Identifier of the user: free text. */
  userId: string;
}

/** What `getUserModel` takes, in one object. */
export interface GetUserModelRequest extends CallOptions {
  /** Identifier of the user: free text. */
  userId: string;
}

const GET_USERS: PagedOperation<UserPage, User> = {
  name: "get_users",
  read: userPage,
  items: (page) => page.users,
};
const GET_USERS_IDS = [] as const;
const GET_USERS_REST = [["query"]] as const;

const CREATE_USER: Operation<CreatedUser> = {
  name: "create_user",
  read: createdUser,
};
const CREATE_USER_IDS = [] as const;
const CREATE_USER_REST = [["body"]] as const;

const UPDATE_USER: Operation<void> = {
  name: "update_user",
  read: () => undefined,
};
const UPDATE_USER_IDS = [["userId", "user_id"]] as const;
const UPDATE_USER_REST = [["body"]] as const;

const DELETE_USER: Operation<void> = {
  name: "delete_user",
  read: () => undefined,
};
const DELETE_USER_IDS = [["userId", "user_id"]] as const;
const DELETE_USER_REST = [] as const;

const GET_USER_MODEL: Operation<UserModels> = {
  name: "get_user_model",
  read: userModels,
};
const GET_USER_MODEL_IDS = [["userId", "user_id"]] as const;
const GET_USER_MODEL_REST = [] as const;

/** The operations on users. */
export class UserResource extends Resource {
  /**
   * Lists the users that the caller may see, one page at a time.
   *
   * At most 60 requests a minute and user.
   *
   * @param query Which users to list. Filters of different kinds must all hold.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  getUsers(query?: UserQuery | null, options?: CallOptions | RequestHeaders): ApiPromise<UserPage>;
  /**
   * Lists the users that the caller may see, one page at a time.
   *
   * At most 60 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  getUsers(request: GetUsersRequest): ApiPromise<UserPage>;
  getUsers(...values: unknown[]): ApiPromise<UserPage> {
    const { given, options } = arranged(GET_USERS_IDS, GET_USERS_REST, values);
    return this.call(GET_USERS, given, options);
  }

  /**
   * Goes through all users. Pages follow by themselves: the next one is fetched while this one is being read, at the
   * documented pace.
   *
   * At most 60 requests a minute and user.
   *
   * @param query Which users to list. Filters of different kinds must all hold.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  iterate(query?: UserQuery | null, options?: CallOptions | RequestHeaders): AutoPager<UserPage, User>;
  /**
   * Goes through all users. Pages follow by themselves: the next one is fetched while this one is being read, at the
   * documented pace.
   *
   * At most 60 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  iterate(request: GetUsersRequest): AutoPager<UserPage, User>;
  iterate(...values: unknown[]): AutoPager<UserPage, User> {
    const { given, options } = arranged(GET_USERS_IDS, GET_USERS_REST, values);
    return this.follow(GET_USERS, given, options);
  }

  /**
   * Creates a user, who is told by email if there is a link to send.
   *
   * At most 50 requests a minute and user.
   *
   * @param body A user to create.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  createUser(body: NewUser, options?: CallOptions | RequestHeaders): ApiPromise<CreatedUser>;
  /**
   * Creates a user, who is told by email if there is a link to send.
   *
   * At most 50 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An argument is not allowed; nothing was sent.
   */
  createUser(request: CreateUserRequest): ApiPromise<CreatedUser>;
  createUser(...values: unknown[]): ApiPromise<CreatedUser> {
    const { given, options } = arranged(CREATE_USER_IDS, CREATE_USER_REST, values);
    return this.call(CREATE_USER, given, options);
  }

  /**
   * Changes what is known of a user. What is not given stays as it is.
   *
   * At most 50 requests a minute and user.
   *
   * @param userId Identifier of the user: free text.
   * @param body What to change about a user.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  updateUser(userId: string, body: UserChanges, options?: CallOptions | RequestHeaders): ApiPromise<void>;
  /**
   * Changes what is known of a user. What is not given stays as it is.
   *
   * At most 50 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  updateUser(request: UpdateUserRequest): ApiPromise<void>;
  updateUser(...values: unknown[]): ApiPromise<void> {
    const { given, options } = arranged(UPDATE_USER_IDS, UPDATE_USER_REST, values);
    return this.call(UPDATE_USER, given, options);
  }

  /**
   * Deletes a user.
   *
   * At most 500 requests a minute and user.
   *
   * @param userId Identifier of the user: free text.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  deleteUser(userId: string, options?: CallOptions | RequestHeaders): ApiPromise<void>;
  /**
   * Deletes a user.
   *
   * At most 500 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  deleteUser(request: DeleteUserRequest): ApiPromise<void>;
  deleteUser(...values: unknown[]): ApiPromise<void> {
    const { given, options } = arranged(DELETE_USER_IDS, DELETE_USER_REST, values);
    return this.call(DELETE_USER, given, options);
  }

  /**
   * Reads what is known of a user.
   *
   * At most 60 requests a minute and user.
   *
   * @param userId Identifier of the user: free text.
   * @param options What is set for this call alone.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  getUserModel(userId: string, options?: CallOptions | RequestHeaders): ApiPromise<UserModels>;
  /**
   * Reads what is known of a user.
   *
   * At most 60 requests a minute and user.
   *
   * @param request All of it in one object.
   * @throws {ValidationError} An id or another argument is not allowed; nothing was sent.
   * @throws {NotFoundError} What an id names is not there.
   */
  getUserModel(request: GetUserModelRequest): ApiPromise<UserModels>;
  getUserModel(...values: unknown[]): ApiPromise<UserModels> {
    const { given, options } = arranged(GET_USER_MODEL_IDS, GET_USER_MODEL_REST, values);
    return this.call(GET_USER_MODEL, given, options);
  }

  /** Another name for `getUsers`. */
  declare list: UserResource["getUsers"];

  /** Another name for `createUser`. */
  declare create: UserResource["createUser"];

  /** Another name for `updateUser`. */
  declare update: UserResource["updateUser"];

  /** Another name for `deleteUser`. */
  declare delete: UserResource["deleteUser"];

  /** Another name for `getUserModel`. */
  declare getModel: UserResource["getUserModel"];
}

Object.assign(UserResource.prototype, {
  list: UserResource.prototype.getUsers,
  create: UserResource.prototype.createUser,
  update: UserResource.prototype.updateUser,
  delete: UserResource.prototype.deleteUser,
  getModel: UserResource.prototype.getUserModel,
});
