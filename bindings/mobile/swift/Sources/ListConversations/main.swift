import AmigoSDK

// Reads AMIGO_API_KEY and its like from the environment; `forge sandbox serve --print-env` prints those of a sandbox.
let client = try AmigoClient(environment: true)
let page = try await client.conversations.list(limit: 10)
for conversation in page.conversations {
    print("\(conversation.id)  \(conversation.createdAt)  \(conversation.numMessages) messages")
}
client.close()
