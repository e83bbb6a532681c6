using Azure.Core;
using Summarizer.Functions.Models;
using Summarizer.Models;
using Summarizer.Models.Chat;
using TestSupport.FakeModel;

namespace Summarizer.Functions.Tests.Models;

/// <summary>Models that ask a test server, and a request to ask them with.</summary>
internal static class ChatModelBuilder
{
    public const string Schema =
        """{"type":"object","properties":{"headline":{"type":"string"}},"required":["headline"],"additionalProperties":false}""";

    public static DateTimeOffset Now { get; } = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    public static ModelRequest Request { get; } =
        new()
        {
            ContentHash = new string('0', 64),
            Model = "small",
            Instructions = "Digest the article.",
            Input = "Bir fırtına “Trabzon” limanını kapattı.",
            Schema = new ReplySchema("digest", Schema),
            MaxOutputTokens = 900,
        };

    /// <summary>An endpoint that does not exist: requests to it go to the test server.</summary>
    public static Uri AzureResource { get; } = new("https://fake.openai.azure.com/");

    public static ChatModel Build(FakeModelServer server, string? key = null, TimeSpan? timeout = null, Uri? endpoint = null) =>
        Build(server.Endpoint, key, timeout, endpoint);

    /// <summary>A model that asks a server, directly or in place of another endpoint.</summary>
    public static ChatModel Build(
        Uri server,
        string? key = null,
        TimeSpan? timeout = null,
        Uri? endpoint = null,
        TokenCredential? identity = null,
        TimeProvider? time = null
    )
    {
        var options = new ModelOptions
        {
            Endpoint = endpoint ?? server,
            Name = "small",
            ApiKey = key,
            Timeout = timeout ?? TimeSpan.FromSeconds(30),
        };
        var handler = ChatClients.CreateHandler();
        var http = ChatClients.CreateHttpClient(endpoint is null ? handler : new RedirectingHandler(server, handler));
        return new ChatModel(
            options,
            ChatClients.Create(options, http, () => identity ?? new FakeCredential("token")),
            time ?? new FixedDateProvider()
        );
    }

    // The date stands still while timeouts run, which FakeTimeProvider cannot do.
    private sealed class FixedDateProvider : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
