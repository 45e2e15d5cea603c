// What is compared: `fetch`, undici's Pool, and the package. Each is loaded alone, in a process of its own.

export const CONVERSATION = "65f0c0ffee65f0c0ffee0001";
const MESSAGE = "65f0c0ffee65f0c0ffee0002";
// By these other conversations the server knows how it shall send the events.
export const SINGLY = "65f0c0ffee65f0c0ffee0003";
export const TIMED = "65f0c0ffee65f0c0ffee0004";
const ROOT = "/v1/o/conversation/";
const headers = { authorization: "Bearer bench", accept: "application/json" };

const EVENTS = (conversation) => `${ROOT}${conversation}/interact?request_format=text&response_format=text`;

/** What is said, as a form of that class. */
function said(Form) {
  const form = new Form();
  form.set("initial_message_type", "user-message");
  form.set("recorded_message", "Hello");
  return form;
}

/** The lines of a body that is promised, parsed. */
async function* parsed(body) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of await body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop();
    for (const line of lines) if (line !== "") yield JSON.parse(line);
  }
}

/** Over HTTP alone: `get` makes the answer of a path, `say` the body of one that answers in events. */
const byPath = (get, say) => ({
  events: (conversation) => parsed(say(EVENTS(conversation))),
  source: () => get(`${ROOT}${CONVERSATION}/messages/${MESSAGE}/source`),
  messages: (limit) => get(`${ROOT}${CONVERSATION}/messages/?limit=${limit}`),
  conversations: () => get(`${ROOT}?limit=150`),
  insights: () => get(`${ROOT}${CONVERSATION}/interaction/${MESSAGE}/insights`),
});

export const CLIENTS = {
  fetch: async (url) =>
    byPath(
      async (path) => {
        const response = await fetch(url + path, { headers });
        if (!response.ok) throw new Error(`status ${response.status}`);
        return JSON.parse(await response.text());
      },
      async (path) => {
        const response = await fetch(url + path, { method: "POST", headers, body: said(FormData) });
        if (!response.ok) throw new Error(`status ${response.status}`);
        return response.body;
      },
    ),
  undici: async (url) => {
    const { FormData, Pool } = await import("undici");
    const pool = new Pool(url, { connections: 64 });
    return byPath(
      async (path) => {
        const { statusCode, body } = await pool.request({ path, method: "GET", headers });
        if (statusCode >= 300) throw new Error(`status ${statusCode}`);
        return JSON.parse(await body.text());
      },
      async (path) => {
        const { statusCode, body } = await pool.request({ path, method: "POST", headers, body: said(FormData) });
        if (statusCode >= 300) throw new Error(`status ${statusCode}`);
        return body;
      },
    );
  },
  ours: async (url) => {
    const { AmigoClient } = await import("@amigo-ai/sdk");
    const { conversations } = new AmigoClient({ baseUrl: url, organizationId: "o", bearerToken: "bench" });
    return {
      source: () => conversations.getMessageSource(CONVERSATION, MESSAGE),
      messages: (limit) => conversations.getConversationMessages(CONVERSATION, { limit }),
      conversations: () => conversations.getConversations({ limit: 150 }),
      events: (conversation) => conversations.interactWithConversation(conversation, "Hello"),
      insights: () => conversations.getInteractionInsights(CONVERSATION, MESSAGE),
    };
  },
};
