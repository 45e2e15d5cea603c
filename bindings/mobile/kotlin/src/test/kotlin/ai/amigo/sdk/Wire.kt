package ai.amigo.sdk

import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** A model as it stands on the wire, by nothing but what a user of the package can read of it. */
fun wire(value: Any?): JsonElement = when (value) {
    null, Unit -> JsonNull
    is String -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is ULong -> Json.parseToJsonElement(value.toString())
    is Number -> JsonPrimitive(value)
    is java.time.Instant -> JsonPrimitive(value.toString())
    is List<*> -> JsonArray(value.map(::wire))
    is Map<*, *> -> JsonObject(value.entries.associate { (key, entry) -> key as String to wire(entry) })
    is JsonValue -> wireOfJson(value)
    is VersionReference -> JsonArray(listOf(wire(value.id), wire(value.version)))
    is SpokenCharacter -> JsonArray(listOf(wire(value.milliseconds), wire(value.character)))
    is QueryAndResponse -> JsonArray(listOf(wire(value.query), wire(value.response)))
    is UInt, is UShort -> Json.parseToJsonElement(value.toString())
    is StateTransitionLog -> wireOfTransition(value)
    is ConversationEvent -> wireOfUnion(value)
    is AgentAction -> wireOfUnion(value)
    is MessageType, is MessageFormat, is AudioContentType, is PostProcessingType -> JsonPrimitive(value.toString())
    else -> fields(value)
}

/** What stands in the only field of a case, with the case's name as its `type`; of a kind that is not known, its JSON. */
private fun wireOfUnion(case: Any): JsonElement {
    val value = checkNotNull(case::class.memberProperties.single { it.name == "value" }.getter.call(case))
    val unknown = value::class.memberProperties.find { it.name == "json" }
    if (unknown != null) return Json.parseToJsonElement(unknown.getter.call(value) as String)
    val type = snake(case::class.simpleName!!.replaceFirstChar { it.lowercase() }).replace('_', '-')
    return JsonObject(mapOf("type" to JsonPrimitive(type)) + fields(value))
}

private fun fields(value: Any): JsonObject {
    val kind = value::class
    if (kind.objectInstance != null) return JsonObject(emptyMap())
    val order = checkNotNull(kind.primaryConstructor) { "$kind is no record" }.parameters.map { it.name }
    val properties = kind.memberProperties.associateBy { it.name }
    return JsonObject(order.associate { name -> snake(name!!) to wire(properties.getValue(name).getter.call(value)) })
}

private fun snake(name: String) = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }

private fun wireOfTransition(value: StateTransitionLog): JsonElement {
    val (type, body) = when (value) {
        is StateTransitionLog.Action -> "action" to value.value
        is StateTransitionLog.Decision -> "decision" to value.value
        is StateTransitionLog.Recall -> "recall" to value.value
        is StateTransitionLog.Jumpback -> "jumpback" to value.value
        is StateTransitionLog.Annotation -> "annotation" to value.value
        is StateTransitionLog.Reflection -> "reflection" to value.value
        is StateTransitionLog.ToolCall -> "tool-call" to value.value
        is StateTransitionLog.Unknown -> return Json.parseToJsonElement(value.value.json)
    }
    return JsonObject(mapOf("type" to JsonPrimitive(type)) + fields(body))
}

private fun wireOfJson(value: JsonValue): JsonElement = when (value) {
    is JsonValue.Null -> JsonNull
    is JsonValue.Bool -> JsonPrimitive(value.value)
    is JsonValue.Integer -> JsonPrimitive(value.value)
    is JsonValue.LargeInteger -> Json.parseToJsonElement(value.value.toString())
    is JsonValue.Number -> JsonPrimitive(value.value)
    is JsonValue.Text -> JsonPrimitive(value.value)
    is JsonValue.Array -> JsonArray(value.values.map(::wireOfJson))
    is JsonValue.Object -> JsonObject(value.fields.mapValues { wireOfJson(it.value) })
}

/** JSON of a test as the package takes it. */
fun JsonElement.value(): JsonValue = when (this) {
    is JsonNull -> JsonValue.Null
    is JsonArray -> JsonValue.Array(map { it.value() })
    is JsonObject -> JsonValue.Object(mapValues { it.value.value() })
    is JsonPrimitive -> when {
        isString -> JsonValue.Text(content)
        content == "true" || content == "false" -> JsonValue.Bool(content.toBoolean())
        content.toLongOrNull() != null -> JsonValue.Integer(content.toLong())
        else -> JsonValue.Number(content.toDouble())
    }
}
