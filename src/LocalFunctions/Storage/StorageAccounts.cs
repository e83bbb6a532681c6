using System.Collections.Concurrent;
using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace LocalFunctions.Storage;

/// <summary>Clients for the storage accounts of connections.</summary>
internal sealed class StorageAccounts(IConfiguration configuration, TokenCredential? credential = null)
{
    private static readonly string[] Parts = ["blobServiceUri", "queueServiceUri", "serviceUri", "accountName"];

    private readonly ConcurrentDictionary<string, BlobServiceClient> _blobs = new(),
        _unretried = new();

    private readonly Lazy<TokenCredential> _credential = new(() => credential ?? new DefaultAzureCredential());

    /// <summary>Whether a setting names an account for the connection.</summary>
    public static bool IsConfigured(IConfiguration configuration, string connection) =>
        !string.IsNullOrWhiteSpace(configuration[connection]) || Parts.Any(part => configuration[$"{connection}:{part}"] is not null);

    public BlobServiceClient Blobs(string connection) => _blobs.GetOrAdd(connection, name => MakeBlobs(name, new BlobClientOptions()));

    /// <summary>For callers that retry themselves: the client's five retries would delay every error by half a minute.</summary>
    public BlobServiceClient BlobsWithoutRetries(string connection) =>
        _unretried.GetOrAdd(connection, name => MakeBlobs(name, new BlobClientOptions { Retry = { MaxRetries = 0 } }));

    public QueueServiceClient Queues(string connection, QueueClientOptions options)
    {
        options.Diagnostics.IsLoggingEnabled = false;
        return configuration[connection] is { Length: > 0 } text
            ? new QueueServiceClient(text, options)
            : new QueueServiceClient(ServiceUri(connection, "queue"), _credential.Value, options);
    }

    private BlobServiceClient MakeBlobs(string connection, BlobClientOptions options)
    {
        options.Diagnostics.IsLoggingEnabled = false;
        return configuration[connection] is { Length: > 0 } text
            ? new BlobServiceClient(text, options)
            : new BlobServiceClient(ServiceUri(connection, "blob"), _credential.Value, options);
    }

    private Uri ServiceUri(string connection, string service)
    {
        var section = configuration.GetSection(connection);
        var uri =
            section[$"{service}ServiceUri"]
            ?? section["serviceUri"]
            ?? (section["accountName"] is { } account ? $"https://{account}.{service}.core.windows.net" : null);
        return Uri.TryCreate(uri, UriKind.Absolute, out var parsed)
            ? parsed
            : throw new StartException(
                $"Set {connection} (a connection string) or {connection}__{service}ServiceUri (a URI for Entra ID)."
            );
    }
}
