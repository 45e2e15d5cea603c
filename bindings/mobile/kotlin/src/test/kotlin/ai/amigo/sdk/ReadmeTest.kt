package ai.amigo.sdk

import java.io.File
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance

/** The examples of the README, run; and that they are those of the README. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {
    private val sandbox = Sandbox()

    @AfterAll
    fun stop() = sandbox.close()

    @Test
    fun `the first example`(): Unit = runBlocking {
        sandbox.client().use { client ->
            // README
            val page = client.conversations.list(limit = 10)
            for (conversation in page.conversations) {
                println("${conversation.id} ${conversation.createdAt}")
            }

            client.conversations.allMessages(page.conversations[0].id).collect { message ->
                println("${message.sender}: ${message.message}")
            }
            // end
            assertTrue(page.conversations.isNotEmpty())
        }
    }

    @Test
    fun `the example of errors`(): Unit = runBlocking {
        sandbox.client().use { client ->
            val id = "0123456789abcdef01234567"
            // README
            try {
                client.conversations.modifyTags(id, updates = mapOf("reviewed" to "yes"))
            } catch (missing: AmigoException.NotFound) {
                println("${missing.message} (${missing.requestId})")
            } catch (error: AmigoException) {
                println("${error.kind} ${error.status} ${error.fieldErrors}")
            }
            // end
        }
    }

    @Test
    fun `the example of options`(): Unit = runBlocking {
        sandbox.client().use { client ->
            val conversation = client.conversations.all(isFinished = false).first()
            val last = client.conversations.allMessages(conversation.id).toList().last()
            // README
            val patient = CallOptions(timeout = 5.seconds, maxAttempts = 1, headers = mapOf("x-trace" to "42"))
            val insights = client.conversations.insights(conversation.id, last.interactionId, options = patient)
            println(insights.currentStateName)

            val arguments = mapOf("conversation_id" to JsonValue.Text(conversation.id))
            val raw = client.call("get_messages", arguments)
            println("${raw.status}, ${raw.body.size} bytes")
            // end
            assertEquals(200, raw.status)
        }
    }

    @Test
    fun `the example of a live conversation`(): Unit = runBlocking {
        Sandbox().use { sandbox ->
            sandbox.client().use { client ->
                val open = client.conversations.all(isFinished = false).toList()
                open.forEach { client.conversations.finish(it.id) }
                // README
                val service = client.services.list(limit = 1).services[0]
                val created = client.conversations.create(service.id).toList()
                val id = (created[0] as ConversationEvent.ConversationCreated).value.conversationId

                client.conversations.interact(id, "I slept badly.").collect { event ->
                    when (event) {
                        is ConversationEvent.CurrentAgentAction -> println("... ${event.value.action::class.simpleName}")
                        is ConversationEvent.NewMessage -> print(event.value.message)
                        is ConversationEvent.InteractionComplete -> println()
                        else -> Unit
                    }
                }
                val answer = client.conversations.interact(id, "At half past ten.").text()
                client.conversations.finish(id)
                // end
                assertTrue(answer.isNotEmpty())
            }
        }
    }

    @Test
    fun `the sample lists the conversations`() {
        val classes = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val command = listOf("${System.getProperty("java.home")}/bin/java", "-cp", classes, "ai.amigo.sdk.sample.ListConversationsKt")
        val program = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT)
        program.environment().putAll(sandbox.environment)
        val process = program.start()
        val lines = process.inputStream.bufferedReader().readLines()
        assertEquals(0, process.waitFor())
        val conversations = runBlocking { sandbox.client().use { it.conversations.list(limit = 10).conversations } }
        assertEquals(conversations.map { it.id }, lines.map { it.substringBefore(' ') })
    }

    @Test
    fun `the README shows what is run here`() {
        val source = File("src/test/kotlin/ai/amigo/sdk/ReadmeTest.kt").readText()
        val run = Regex("(?s) // README\n(.*?)\n +// end").findAll(source).map { it.groupValues[1].trimIndent() }.toList()
        val shown = Regex("(?s)```kotlin\n(.*?)```").findAll(File("README.md").readText()).joinToString("\n") { it.groupValues[1] }
        assertEquals(4, run.size)
        for (example in run) assertTrue(example in shown, "the README does not show\n$example")
    }
}
