using Azure.Core;
using Summarizer.Functions.Models;
using Summarizer.Models;
using Summarizer.Models.Chat;
using TestSupport.FakeModel;

namespace Summarizer.Functions.Tests.Models;

/// <summary>A request, and models that ask a server with it.</summary>
internal static class Asking
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

    /// <summary>An endpoint that only tests know; a server stands in for it.</summary>
    public static Uri AzureResource { get; } = new("https://fake.openai.azure.com/");

    public static ChatModel Of(FakeModelServer server, string? key = null, TimeSpan? timeout = null, Uri? endpoint = null) =>
        Of(server.Endpoint, key, timeout, endpoint);

    /// <summary>A model that asks a server, directly or in place of another endpoint.</summary>
    public static ChatModel Of(
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
        var http = ChatClients.CreateHttpClient(endpoint is null ? handler : new StandIn(server, handler));
        return new ChatModel(options, ChatClients.Create(options, http, () => identity ?? new Tokens("token")), time ?? new FixedTime());
    }

    // The path goes to the server as it is.
    private sealed class StandIn(Uri server, HttpMessageHandler handler) : DelegatingHandler(handler)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(server, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }

    // The date stands still; timers run.
    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
