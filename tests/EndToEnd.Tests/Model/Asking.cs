using System.ClientModel.Primitives;
using Summarizer.Summaries;
using Workbench.FakeModel;

namespace EndToEnd.Tests.Model;

/// <summary>A request, and models that ask a server with it.</summary>
internal static class Asking
{
    public const string Schema = """{"type":"object","properties":{"headline":{"type":"string"}},"required":["headline"],"additionalProperties":false}""";

    public static DateTimeOffset Now { get; } = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    public static ModelRequest Request { get; } = new()
    {
        ContentHash = new string('0', 64),
        Model = "small",
        Instructions = "Digest the article.",
        Input = "Bir fırtına “Trabzon” limanını kapattı.",
        Schema = new ReplySchema("digest", Schema),
        MaxOutputTokens = 900,
    };

    public static ChatModel Of(FakeModelServer server, string? key = null, TimeSpan? timeout = null) => Of(server.Endpoint, key, timeout);

    public static ChatModel Of(Uri endpoint, string? key = null, TimeSpan? timeout = null, AuthenticationPolicy? authentication = null) => new(
        new ModelOptions { Endpoint = endpoint, Name = "small", ApiKey = key, Timeout = timeout ?? TimeSpan.FromSeconds(30) },
        ChatModel.CreateHttpClient(),
        new FixedTime(),
        authentication);

    // The date stands still; timers run.
    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
