using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Core;
using OpenAI;
using OpenAI.Chat;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>Makes the client that an endpoint needs. A client sends each request once: retrying is the queue's work.</summary>
internal static class ChatClients
{
    private const string Scope = "https://ai.azure.com/.default";

    /// <summary>A client for an endpoint.</summary>
    /// <param name="options">Where the model is and what it is called.</param>
    /// <param name="http">The connections; see <see cref="CreateHttpClient"/>.</param>
    /// <param name="identity">Whose tokens an Azure resource gets where there is no key.</param>
    public static ChatClient Create(ModelOptions options, HttpClient http, Func<TokenCredential> identity) =>
        ModelEndpoint.IsAzureRoot(options.Endpoint) ? CreateAzure(options, http, identity) : CreateCompatible(options, http, identity);

    /// <summary>Connections that do not follow redirects, which would take key and article to another host.</summary>
    public static SocketsHttpHandler CreateHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };

    /// <summary>A client without a timeout of its own: a call has the one of its options.</summary>
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
#pragma warning disable OPENAI001 // The only door for both "no key" and tokens; ChatClientsTests hold it.
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
