package ai.amigo.sdk

import java.time.Instant
import java.time.OffsetDateTime
import java.time.format.DateTimeParseException
import java.util.Base64
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.functions
import kotlin.reflect.typeOf
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.DurationUnit
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.int
import kotlinx.serialization.json.intOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.longOrNull
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.MethodSource
import java.lang.reflect.InvocationTargetException

/** Every case of the corpus. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private lateinit var replay: Replay

    fun cases() = Replay.cases

    @BeforeAll
    fun serve() {
        assertTrue(Replay.cases.isNotEmpty(), "there is no corpus")
        replay = Replay()
    }

    @AfterAll
    fun allWereVisited() {
        replay.use { assertEquals(JsonArray(emptyList()), it.ask("/report").getValue("not_visited")) }
    }

    @ParameterizedTest
    @MethodSource("cases")
    fun case(name: String) {
        val run = replay.ask("/runs", buildJsonObject { put("case", JsonPrimitive(name)) })
        val outcomes = runBlocking(Dispatchers.Default) { played(run) }
        val reported = buildJsonObject {
            put("calls", JsonArray(outcomes.map { it.reported }))
            put("texts", JsonArray(outcomes.flatMap { it.texts }.map(::JsonPrimitive)))
        }
        val verdict = replay.ask("/runs/${run.getValue("run_id").jsonPrimitive.content}/verdict", reported)
        assertTrue(verdict.getValue("passed").jsonPrimitive.boolean) {
            verdict.getValue("failures").jsonArray.joinToString("\n") { it.jsonPrimitive.content }
        }
    }
}

private class Outcome(val reported: JsonObject, val texts: List<String> = emptyList())

private suspend fun played(run: JsonObject): List<Outcome> {
    val calls = run.getValue("calls").jsonArray.map { it.jsonObject }
    val client = try {
        client(run.getValue("client").jsonObject)
    } catch (error: AmigoException) {
        return calls.flatMap { call -> List(call.copies) { failure(error) } }
    }
    return client.use {
        calls.flatMap { call ->
            kotlinx.coroutines.coroutineScope { List(call.copies) { async { outcome(client, call) } }.awaitAll() }
        }
    }
}

private val JsonObject.copies get() = getValue("copies").jsonPrimitive.int

private fun client(settings: JsonObject): AmigoClient {
    fun text(name: String) = settings[name]?.takeUnless { it is JsonNull }?.jsonPrimitive?.content
    fun number(name: String) = settings[name]?.jsonPrimitive?.longOrNull
    return AmigoClient(
        organizationId = text("organization_id"),
        apiKey = text("api_key"),
        apiKeyId = text("api_key_id"),
        userId = text("user_id"),
        bearerToken = text("bearer_token"),
        baseUrl = text("base_url"),
        timeout = number("timeout_ms")?.milliseconds,
        connectTimeout = number("connect_timeout_ms")?.milliseconds,
        maxAttempts = number("max_attempts")?.toInt(),
        maxResponseBytes = number("max_response_bytes"),
    )
}

private suspend fun outcome(client: AmigoClient, call: JsonObject): Outcome = try {
    val name = call.getValue("operation").jsonPrimitive.content
    if (name in STREAMS) {
        streamed(client, name, call)
    } else {
        val value = answer(client, call)
        val texts = if (value is Unit) emptyList() else listOf(value.toString())
        Outcome(JsonObject(mapOf("result" to wire(value))), texts)
    }
} catch (error: AmigoException) {
    failure(error)
}

/** The events of a stream, all or as many as are to be taken, and the error that may come after them. */
private suspend fun streamed(client: AmigoClient, name: String, call: JsonObject): Outcome {
    val arguments = (call["arguments"] as? JsonObject).orEmpty()
    val options = options((call["options"] as? JsonObject).orEmpty())
    val (resource, method) = method(client, name)
    // What the method adds by itself is missing on the wire here.
    val isWhole = arguments.keys.containsAll(STREAMS.getValue(name))
    val given = if (isWhole) fitting(method, resource, arguments, options) else null
    val flow: Flow<Any> = if (given == null) {
        client.stream(name, arguments.mapValues { it.value.value() }, options)
    } else {
        @Suppress("UNCHECKED_CAST")
        method.callBy(given) as Flow<Any>
    }
    val events = mutableListOf<Any>()
    val take = (call["take"] as? JsonPrimitive)?.intOrNull
    val failed = try {
        (if (take == null) flow else flow.take(take)).collect { events += it }
        null
    } catch (error: AmigoException) {
        error
    }
    if (failed != null && events.isEmpty()) throw failed
    val error = failed?.let { failure(it).reported.getValue("error") } ?: JsonNull
    val seen = JsonArray(events.map { if (it is String) Json.parseToJsonElement(it) else wire(it) })
    val texts = events.filterIsInstance<ConversationEvent>().map { it.toString() }
    return Outcome(JsonObject(mapOf("stream" to JsonObject(mapOf("events" to seen, "error" to error)))), texts)
}

private fun failure(error: AmigoException) = Outcome(
    buildJsonObject {
        put(
            "error",
            buildJsonObject {
                put("kind", JsonPrimitive(error.kind.name.lowercase()))
                put("message", JsonPrimitive(error.message))
                put("status", JsonPrimitive(error.status))
                put("code", JsonPrimitive(error.code))
                put("operation", JsonPrimitive(error.operation))
                put("field_errors", JsonArray(error.fieldErrors.map(::fieldError)))
                put("retry_after_seconds", JsonPrimitive(error.retryAfter?.toDouble(DurationUnit.SECONDS)))
                put("request_id", JsonPrimitive(error.requestId))
                put("response_body", JsonPrimitive(error.responseBody))
                put("debug", JsonPrimitive(error.toString()))
                put("stack", JsonPrimitive(error.stackTraceToString()))
            },
        )
    },
)

private fun fieldError(error: FieldError) = buildJsonObject {
    put("loc", JsonArray(error.location.map(::JsonPrimitive)))
    put("msg", JsonPrimitive(error.message))
    put("type", JsonPrimitive(error.code))
}

/** The operations that answer in events, with the arguments that only the methods of this package can do without. */
private val STREAMS = mapOf(
    "create_conversation" to setOf("response_format"),
    "interact_with_conversation" to setOf("request_format", "response_format", "initial_message_type"),
)

private val METHODS = mapOf(
    "create_conversation" to "create",
    "interact_with_conversation" to "interact",
    "finish_conversation" to "finish",
    "generate_conversation_starters" to "starters",
    "get_services" to "services.list",
    "get_user_model" to "users.model",
    "list_conversations" to "list",
    "get_messages" to "messages",
    "get_message_source" to "messageSource",
    "modify_tags" to "modifyTags",
    "recommend_responses" to "recommendResponses",
    "get_interaction_insights" to "insights",
)

/** An argument that a method's own types would not even take. */
private class DoesNotFit : Exception()

/** The method of an operation, and the resource that has it. */
private fun method(client: AmigoClient, operation: String): Pair<Any, KFunction<*>> {
    val place = METHODS.getValue(operation)
    val resource = when (place.substringBefore('.', "")) {
        "services" -> client.services
        "users" -> client.users
        else -> client.conversations
    }
    return resource to resource::class.functions.first { it.name == place.substringAfter('.') }
}

/** The answer by the operation's method, or by the operation's name where a method's types would not take the arguments. */
private suspend fun answer(client: AmigoClient, call: JsonObject): Any {
    val name = call.getValue("operation").jsonPrimitive.content
    val arguments = (call["arguments"] as? JsonObject).orEmpty()
    val options = options((call["options"] as? JsonObject).orEmpty())
    val method = if (name in METHODS) method(client, name) else null
    val given = method?.let { (resource, function) -> fitting(function, resource, arguments, options) }
    if (method == null || given == null) {
        val answer = client.call(name, arguments.mapValues { it.value.value() }, options)
        check(name == "sign_in_with_api_key") { "$name took ${arguments.keys} in a form that its method has no type for" }
        return signedIn(answer)
    }
    return try {
        method.second.callSuspendBy(given) ?: Unit
    } catch (thrown: InvocationTargetException) {
        throw thrown.targetException
    }
}

private const val MESSAGE = "recorded_message"

/** The arguments as the method takes them; null where its types would not take them. */
private fun fitting(
    method: KFunction<*>,
    resource: Any,
    arguments: Map<String, JsonElement>,
    options: CallOptions,
): Map<KParameter, Any>? {
    val names = method.parameters.mapNotNull { it.name }.map { if (it == "textMessage") MESSAGE else snake(it) }
    if (!names.containsAll(arguments.keys)) return null
    return try {
        val given = mutableMapOf<KParameter, Any>()
        for (parameter in method.parameters) {
            val value = when (val name = parameter.name) {
                null -> resource
                // One argument, which is text or audio.
                "textMessage" -> arguments[MESSAGE]?.takeIf { it is JsonPrimitive }?.let { argument(it, parameter.type) }
                "audioBytes" -> arguments[MESSAGE]?.takeIf { it !is JsonPrimitive }?.let { argument(it, parameter.type) }
                "options" -> options
                else -> argument(arguments[snake(name)] ?: JsonNull, parameter.type)
            }
            if (value != null) given[parameter] = value else if (!parameter.isOptional) return null
        }
        given
    } catch (ignored: DoesNotFit) {
        null
    }
}

/** There is no method to sign in, because clients do that by themselves: the answer is read as it came. */
private fun signedIn(answer: RawResponse): Map<String, Any?> {
    val body = Json.parseToJsonElement(answer.body.decodeToString()).jsonObject
    return object : LinkedHashMap<String, Any?>() {
        override fun toString() = answer.toString()
    }.apply {
        put("id_token", body.getValue("id_token").jsonPrimitive.content)
        put("expires_at", Instant.parse(body.getValue("expires_at").jsonPrimitive.content))
    }
}

private fun snake(name: String) = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }

private fun options(given: Map<String, JsonElement>) = CallOptions(
    streamTimeout = given["stream_timeout_ms"]?.jsonPrimitive?.longOrNull?.milliseconds,
    timeout = given["timeout_ms"]?.jsonPrimitive?.longOrNull?.milliseconds,
    maxAttempts = given["max_attempts"]?.jsonPrimitive?.intOrNull,
    headers = (given["headers"] as? JsonObject).orEmpty().mapValues { it.value.jsonPrimitive.content },
)

private fun argument(json: JsonElement, type: kotlin.reflect.KType): Any? {
    if (json is JsonNull) return null
    fun text(element: JsonElement) =
        (element as? JsonPrimitive)?.takeIf { it.isString }?.content ?: throw DoesNotFit()
    fun <T> list(make: (String) -> T) = if (json is JsonArray) json.map { make(text(it)) } else listOf(make(text(json)))
    val number = json as? JsonPrimitive
    return when (type) {
        typeOf<String>(), typeOf<String?>() -> text(json)
        typeOf<Boolean?>() -> number?.takeUnless { it.isString }?.booleanOrNull ?: throw DoesNotFit()
        typeOf<Int>(), typeOf<Int?>() -> number?.takeUnless { it.isString }?.intOrNull ?: throw DoesNotFit()
        typeOf<ULong?>() -> number?.takeUnless { it.isString }?.content?.toULongOrNull() ?: throw DoesNotFit()
        typeOf<List<String>>() -> list { it }
        typeOf<List<TagFilter>>() -> list(::tagFilter)
        typeOf<List<ConversationSort>>() -> list { ConversationSort.of(it) }
        typeOf<List<MessageSort>>() -> list { MessageSort.of(it) }
        typeOf<List<MessageType>>() -> list { MessageType.of(it) }
        typeOf<List<ServiceSort>>() -> list { ServiceSort.of(it) }
        typeOf<List<Instant>>() -> list(::instant)
        typeOf<MessageFormat>(), typeOf<MessageFormat?>() -> MessageFormat.of(text(json))
        typeOf<InitialMessageType>(), typeOf<InitialMessageType?>() -> InitialMessageType.of(text(json))
        typeOf<UserMessageAudioConfig?>() -> audioConfig(json)
        typeOf<ByteArray?>() -> Base64.getDecoder().decode(text((json as? JsonObject)?.get("base64") ?: throw DoesNotFit()))
        typeOf<Map<String, String?>>() -> (json as? JsonObject ?: throw DoesNotFit()).mapValues { (_, value) ->
            if (value is JsonNull) null else text(value)
        }
        else -> error("no argument of the type $type is known")
    }
}

private fun tagFilter(text: String): TagFilter {
    val (key, value) = text.split(":", limit = 2).takeIf { it.size == 2 } ?: throw DoesNotFit()
    return when (value) {
        "*" -> TagFilter.Any(key)
        "" -> TagFilter.Null(key)
        else -> TagFilter.Equals(key, value)
    }
}

private fun instant(text: String): Instant = try {
    OffsetDateTime.parse(text).toInstant()
} catch (ignored: DateTimeParseException) {
    throw DoesNotFit()
}

private fun audioConfig(json: JsonElement): UserMessageAudioConfig {
    val given = json as? JsonObject ?: throw DoesNotFit()
    fun number(name: String) = (given[name] as? JsonPrimitive)?.content?.toUIntOrNull() ?: throw DoesNotFit()
    return when ((given["type"] as? JsonPrimitive)?.content) {
        "mp3" -> UserMessageAudioConfig.Mp3
        "pcm" -> UserMessageAudioConfig.Pcm(number("frame_rate"), number("n_channels"), number("sample_width"))
        else -> throw DoesNotFit()
    }
}
