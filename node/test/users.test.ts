// Services, users and the organisation, against the sandbox.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inspect } from "node:util";
import { AmigoClient, ConflictError, NotFoundError, ValidationError } from "@amigo-ai/sdk";
import { type Sandbox, startSandbox } from "@amigo-ai/sdk/testing";

let sandbox: Sandbox;
let client: AmigoClient;

before(async () => {
  sandbox = await startSandbox();
  client = new AmigoClient(sandbox.settings);
});

after(async () => {
  await client.close();
  await sandbox.stop();
});

const PERSON = { first_name: "Ann", last_name: "Olsen", email: "ann@example.com", role_name: "member" };

test("a user from creation to deletion, in both forms", async () => {
  const { user_id: userId, verify_link } = await client.users.createUser({
    body: { ...PERSON, login_link: "https://example.com/in", user_preferences: { preferred_language: "nob" } },
  });
  assert.equal(verify_link, "https://example.com/in");
  await assert.rejects(client.users.create(PERSON), ConflictError);
  await client.users.updateUser(userId, { timezone: "Europe/Oslo", additional_context: "Works nights." });
  await client.users.update({ userId, body: { preferred_language: "" } });
  const { users } = await client.users.getUsers({ user_id: userId });
  assert.equal(users.length, 1);
  assert.deepEqual([users[0]?.email, users[0]?.preferences.timezone], [PERSON.email, "Europe/Oslo"]);
  assert.equal(users[0]?.preferences.preferred_language ?? null, null);
  assert.equal(users[0]?.user_stats.last_message_time, null);
  assert.deepEqual((await client.users.getUserModel(userId)).additional_context, ["Works nights."]);
  await client.users.deleteUser({ userId });
  await assert.rejects(client.users.getModel(userId), NotFoundError);
  await assert.rejects(client.users.createUser({ ...PERSON, email: "ann" }), (error) => {
    assert(error instanceof ValidationError);
    return !inspect(error).includes("Olsen");
  });
});

test("pages are followed", async () => {
  const ids = [];
  for await (const user of client.users.iterate({ limit: 2 })) ids.push(user.user_id);
  assert.deepEqual(
    ids,
    (await client.users.list()).users.map((user) => user.user_id),
  );
  const names = [];
  for await (const service of client.services.iterate({ query: { limit: 1, sort_by: "-name" } }))
    names.push(service.name);
  assert.deepEqual(names, [...names].sort().reverse());
  assert(names.length > 1);
});

test("the organisation tells its name", async () => {
  const told = await client.organization.getOrganization();
  assert.equal(told.org_name, "Sandbox");
  assert.equal(told.default_user_preferences?.conversations_visible_to_admins, true);
  assert.deepEqual(await client.organizations.get(), told);
});
