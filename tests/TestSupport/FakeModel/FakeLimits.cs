using System.Text.Json;

namespace TestSupport.FakeModel;

/// <summary>The parts of the protocol that an endpoint does not support.</summary>
[Flags]
public enum FakeLimits
{
    /// <summary>It supports everything.</summary>
    None = 0,

    /// <summary>Like OpenAI's older models.</summary>
    NoJsonSchema = 1,

    /// <summary>Like LM Studio.</summary>
    NoJsonObject = 2,

    /// <summary>Like DeepSeek's reasoning models.</summary>
    NoResponseFormat = NoJsonSchema | NoJsonObject,

    /// <summary>Like OpenAI's reasoning models.</summary>
    NoTemperature = 4,

    /// <summary>Like OpenAI's reasoning models.</summary>
    NoMaxTokens = 8,

    /// <summary>Like vLLM and others that reject unknown parameters.</summary>
    NoMaxCompletionTokens = 16,

    /// <summary>Like the chat templates of some open models.</summary>
    NoSystem = 32,
}

/// <summary>Rejects unsupported requests with the messages of real endpoints.</summary>
public static class FakeRefusals
{
    /// <summary>The rejection of a request; null if the request is supported.</summary>
    public static FakeReply? Find(FakeRequest request, FakeLimits limits)
    {
        if (limits.HasFlag(FakeLimits.NoSystem) && request.Messages.Any(message => message.Role == "system"))
            return Vllm("System role not supported");
        if (limits.HasFlag(FakeLimits.NoTemperature) && request.Has("temperature"))
            return OpenAI(
                "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
                "temperature",
                "unsupported_value"
            );
        if (limits.HasFlag(FakeLimits.NoMaxTokens) && request.Has("max_tokens"))
            return OpenAI(
                "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
                "max_tokens",
                "unsupported_parameter"
            );
        if (limits.HasFlag(FakeLimits.NoMaxCompletionTokens) && request.Has("max_completion_tokens"))
            return Vllm(
                "[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), "
                    + "'msg': 'Extra inputs are not permitted', 'input': 4096}]"
            );
        return Form(request.Form, limits);
    }

    private static FakeReply.Document? Form(string? form, FakeLimits limits) =>
        form switch
        {
            "json_schema" or "json_object" when limits.HasFlag(FakeLimits.NoResponseFormat) => OpenAI(
                "This response_format type is unavailable now",
                null,
                "invalid_request_error"
            ),
            "json_schema" when limits.HasFlag(FakeLimits.NoJsonSchema) => OpenAI(
                "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
                "response_format",
                null
            ),
            "json_object" when limits.HasFlag(FakeLimits.NoJsonObject) => new FakeReply.Document(
                400,
                "application/json",
                """{"error":"'response_format.type' must be 'json_schema' or 'text'"}"""
            ),
            _ => null,
        };

    private static FakeReply.Document OpenAI(string message, string? param, string? code) =>
        FakeReply.Error(
            400,
            new
            {
                message,
                type = "invalid_request_error",
                param,
                code,
            }
        );

    private static FakeReply.Document Vllm(string message) =>
        new(
            400,
            "application/json",
            JsonSerializer.Serialize(
                new
                {
                    @object = "error",
                    message,
                    type = "BadRequestError",
                    param = (string?)null,
                    code = 400,
                }
            )
        );
}
