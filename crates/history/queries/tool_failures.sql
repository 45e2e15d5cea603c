-- How often tools fail, and how long they take. The API has no field for failure, so the output has to say it: an object
-- with an `error` or `errors` that is not empty, with `success` or `ok` that is false, or with a `status` of error or
-- failed; or a text that begins with "error". Calls whose output was not kept count as not failed.
WITH calls AS (
    SELECT unnest(tool_calls) AS call FROM read_parquet('insights/*/*.parquet')
), outputs AS (
    SELECT call.tool_name AS tool, call.duration_seconds AS seconds, call.output AS output,
           CASE WHEN json_valid(call.output) THEN call.output END AS answer
    FROM calls
), judged AS (
    SELECT tool, seconds, output,
           coalesce(regexp_matches(output, '^\s*error', 'i'), false)
           OR coalesce(json_type(answer) = 'OBJECT' AND (
               coalesce(json_extract(answer, '$.error')::VARCHAR NOT IN ('null', 'false', '""', '[]', '{}'), false)
               OR coalesce(json_extract(answer, '$.errors')::VARCHAR NOT IN ('null', 'false', '""', '[]', '{}'), false)
               OR coalesce(json_extract(answer, '$.success')::VARCHAR = 'false', false)
               OR coalesce(json_extract(answer, '$.ok')::VARCHAR = 'false', false)
               OR coalesce(json_extract_string(answer, '$.status') IN ('error', 'failed'), false)
           ), false) AS failed
    FROM outputs
)
SELECT tool,
       count(*) AS calls,
       count(*) FILTER (WHERE failed) AS failures,
       count(*) FILTER (WHERE output IS NULL) AS outputs_not_kept,
       quantile_cont(seconds, 0.5) AS median_seconds,
       max(seconds) AS longest_seconds
FROM judged
GROUP BY tool
ORDER BY calls DESC, tool;
