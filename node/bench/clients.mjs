// What is compared: `fetch`, undici's Pool, and the package. Each is loaded alone, in a process of its own.

const CONVERSATION = "65f0c0ffee65f0c0ffee0001";
const MESSAGE = "65f0c0ffee65f0c0ffee0002";
const ROOT = "/v1/o/conversation/";
const headers = { authorization: "Bearer bench", accept: "application/json" };

/** Over HTTP alone: `get` makes the answer of a path. */
const byPath = (get) => ({
  source: () => get(`${ROOT}${CONVERSATION}/messages/${MESSAGE}/source`),
  messages: (limit) => get(`${ROOT}${CONVERSATION}/messages/?limit=${limit}`),
  conversations: () => get(`${ROOT}?limit=150`),
  insights: () => get(`${ROOT}${CONVERSATION}/interaction/${MESSAGE}/insights`),
});

export const CLIENTS = {
  fetch: async (url) =>
    byPath(async (path) => {
      const response = await fetch(url + path, { headers });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return JSON.parse(await response.text());
    }),
  undici: async (url) => {
    const { Pool } = await import("undici");
    const pool = new Pool(url, { connections: 64 });
    return byPath(async (path) => {
      const { statusCode, body } = await pool.request({ path, method: "GET", headers });
      if (statusCode >= 300) throw new Error(`status ${statusCode}`);
      return JSON.parse(await body.text());
    });
  },
  ours: async (url) => {
    const { AmigoClient } = await import("@amigo-ai/sdk");
    const { conversations } = new AmigoClient({ baseUrl: url, organizationId: "o", bearerToken: "bench" });
    return {
      source: () => conversations.getMessageSource(CONVERSATION, MESSAGE),
      messages: (limit) => conversations.getConversationMessages(CONVERSATION, { limit }),
      conversations: () => conversations.getConversations({ limit: 150 }),
      insights: () => conversations.getInteractionInsights(CONVERSATION, MESSAGE),
    };
  },
};
