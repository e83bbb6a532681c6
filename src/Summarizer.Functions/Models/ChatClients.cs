using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Core;
using OpenAI;
using OpenAI.Chat;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>Creates the client for an endpoint. A client sends each request once, because the queue does the retries.</summary>
internal static class ChatClients
{
    private const string Scope = "https://ai.azure.com/.default";

    /// <summary>Creates a client for an endpoint.</summary>
    /// <param name="http">The connections; see <see cref="CreateHttpClient"/>.</param>
    /// <param name="identity">The identity whose tokens an Azure resource gets if there is no key.</param>
    public static ChatClient Create(ModelOptions options, HttpClient http, Func<TokenCredential> identity) =>
        ModelEndpoint.IsAzureRoot(options.Endpoint) ? CreateAzure(options, http, identity) : CreateCompatible(options, http, identity);

    /// <summary>Connections that do not follow redirects, which would send key and article to another host.</summary>
    public static SocketsHttpHandler CreateHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };

    /// <summary>A client without a timeout, because each call has the one in its options.</summary>
    public static HttpClient CreateHttpClient(HttpMessageHandler handler) => new(handler) { Timeout = Timeout.InfiniteTimeSpan };

    private static ChatClient CreateAzure(ModelOptions options, HttpClient http, Func<TokenCredential> identity)
    {
        var settings = Set(new AzureOpenAIClientOptions(), http);
        var azure = options.ApiKey is { } key
            ? new AzureOpenAIClient(options.Endpoint, new ApiKeyCredential(key), settings)
            : new AzureOpenAIClient(options.Endpoint, identity(), settings);
        return azure.GetChatClient(options.Name);
    }

    private static ChatClient CreateCompatible(ModelOptions options, HttpClient http, Func<TokenCredential> identity)
    {
        var authentication =
            options.ApiKey is null && ModelEndpoint.IsAzure(options.Endpoint)
                ? new BearerTokenPolicy(identity(), Scope)
                : ChatKey.Of(options.ApiKey);
#pragma warning disable OPENAI001 // The only constructor that supports both "no key" and tokens. ChatClientsTests notice if it changes.
        return new ChatClient(options.Name, authentication, Set(new OpenAIClientOptions { Endpoint = options.Endpoint }, http));
#pragma warning restore OPENAI001
    }

    private static T Set<T>(T options, HttpClient http)
        where T : ClientPipelineOptions
    {
        options.Transport = new HttpClientPipelineTransport(http);
        options.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        return options;
    }
}
