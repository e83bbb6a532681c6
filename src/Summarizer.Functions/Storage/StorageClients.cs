using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Summarizer.Functions.Storage;

/// <summary>The containers and queues of the product, by their names in storage.</summary>
public sealed class StorageClients
{
    /// <summary>The most blobs that storage lists in one transaction.</summary>
    internal const int MaxPageSize = 5_000;

    private readonly BlobServiceClient _blobs;
    private readonly QueueServiceClient _queues;

    /// <summary>Makes the clients; no call is made.</summary>
    /// <param name="settings">How to reach the account.</param>
    /// <param name="blobOptions">Retries and transport of the blob client.</param>
    /// <param name="queueOptions">Retries and transport of the queue client; messages are Base64 whatever it says.</param>
    public StorageClients(Settings settings, BlobClientOptions blobOptions, QueueClientOptions queueOptions)
    {
        queueOptions.MessageEncoding = QueueMessageEncoding.Base64;
        (_blobs, _queues) = settings.ArticleStorage switch
        {
            { ConnectionString: { } connection } => (
                new BlobServiceClient(connection, blobOptions),
                new QueueServiceClient(connection, queueOptions)
            ),
            var account => Connect(account, blobOptions, queueOptions),
        };
    }

    /// <summary>The account's name, which no other account has.</summary>
    public string AccountName => _blobs.AccountName;

    /// <summary>Uploads, named by people.</summary>
    public BlobContainerClient Articles => _blobs.GetBlobContainerClient("articles");

    /// <summary>Records: <c>{article}.json</c>.</summary>
    public BlobContainerClient Digests => _blobs.GetBlobContainerClient("digests");

    /// <summary>Canonical texts: <c>{article}/{content hash}.txt</c>.</summary>
    public BlobContainerClient Texts => _blobs.GetBlobContainerClient("texts");

    /// <summary>The feed log: <c>{yyyy-MM-dd}/{part}.jsonl</c>.</summary>
    public BlobContainerClient Feed => _blobs.GetBlobContainerClient("feed");

    /// <summary>Daily digests of sealed days: <c>{yyyy-MM-dd}.json</c>.</summary>
    public BlobContainerClient Daily => _blobs.GetBlobContainerClient("daily");

    /// <summary>What failed: <c>{hash of the blob name}.json</c>.</summary>
    public BlobContainerClient Rejections => _blobs.GetBlobContainerClient("rejections");

    /// <summary>What models replied: <c>{content hash}/{hash of the request}.json</c>.</summary>
    public BlobContainerClient Drafts => _blobs.GetBlobContainerClient("drafts");

    /// <summary>What models cost: <c>{yyyy-MM-dd}/{HH}.jsonl</c>.</summary>
    public BlobContainerClient Usage => _blobs.GetBlobContainerClient("usage");

    /// <summary>Webhook addresses: <c>{subscription}.json</c>.</summary>
    public BlobContainerClient Subscriptions => _blobs.GetBlobContainerClient("subscriptions");

    /// <summary>Messages to subscriptions: <c>{subscription}/{webhook-id}.json</c>.</summary>
    public BlobContainerClient Deliveries => _blobs.GetBlobContainerClient("deliveries");

    /// <summary>Which subscriptions have deliveries about a digest: <c>{hash of the article}/{revision}.json</c>.</summary>
    public BlobContainerClient DeliveryIndex => _blobs.GetBlobContainerClient("delivery-index");

    /// <summary>What was tried: <c>{subscription}/{yyyy-MM-dd}/{part}.jsonl</c>.</summary>
    public BlobContainerClient Attempts => _blobs.GetBlobContainerClient("attempts");

    /// <summary>The progress of maintenance jobs: <c>{job}.json</c>; what reconciliation keeps meanwhile: <c>hashes/</c>.</summary>
    public BlobContainerClient Maintenance => _blobs.GetBlobContainerClient("maintenance");

    /// <summary>Articles to be digested (again).</summary>
    public QueueClient DigestRequests => _queues.GetQueueClient("digest-requests");

    /// <summary>What happened to digests.</summary>
    public QueueClient DigestEvents => _queues.GetQueueClient("digest-events");

    /// <summary>Articles to erase because they are older than <c>Retention__Days</c>.</summary>
    public QueueClient Expirations => _queues.GetQueueClient("expirations");

    /// <summary>Steps of jobs that go through all blobs of a container.</summary>
    public QueueClient MaintenanceSteps => _queues.GetQueueClient("maintenance");

    /// <summary>Attempts to be made at deliveries.</summary>
    public QueueClient DeliveryAttempts => _queues.GetQueueClient("deliveries");

    /// <summary>Pages of deliveries, their index and attempts from which old blobs are to be erased.</summary>
    public QueueClient Erasures => _queues.GetQueueClient("erasures");

    /// <summary>Messages that cannot be read.</summary>
    public QueueClient DeadLetters => _queues.GetQueueClient("dead-letters");

    /// <summary>The queues to which the host moves messages that failed on every attempt.</summary>
    public IReadOnlyList<QueueClient> PoisonQueues =>
        [
            PoisonOf(DigestRequests),
            PoisonOf(DigestEvents),
            PoisonOf(DeliveryAttempts),
            PoisonOf(Expirations),
            PoisonOf(MaintenanceSteps),
            PoisonOf(Erasures),
            _queues.GetQueueClient("webjobs-blobtrigger-poison"),
        ];

    /// <summary>The poison queue of a queue.</summary>
    public QueueClient PoisonOf(QueueClient queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return _queues.GetQueueClient(queue.Name + "-poison");
    }

    /// <summary>The queues that functions take messages from, and the host's own queues of uploads.</summary>
    public async Task<IReadOnlyList<QueueClient>> FindWorkQueuesAsync(CancellationToken cancellationToken)
    {
        var hosts = await _queues
            .GetQueuesAsync(prefix: "azure-webjobs-blobtrigger-", cancellationToken: cancellationToken)
            .ToListAsync(cancellationToken);
        return
        [
            DigestRequests,
            DigestEvents,
            DeliveryAttempts,
            Expirations,
            Erasures,
            MaintenanceSteps,
            .. hosts.Select(queue => _queues.GetQueueClient(queue.Name)),
        ];
    }

    /// <summary>Whether all of them have been there since the app started.</summary>
    public bool AreReady { get; private set; }

    /// <summary>Makes what is missing. Returns whether the container of the articles is new.</summary>
    public async Task<bool> CreateMissingAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll([
            .. new[]
            {
                Digests,
                Texts,
                Feed,
                Daily,
                Rejections,
                Drafts,
                Usage,
                Subscriptions,
                Deliveries,
                DeliveryIndex,
                Attempts,
                Maintenance,
            }.Select(container => container.CreateIfNotExistsAsync(cancellationToken: cancellationToken)),
            .. new[] { DigestRequests, DigestEvents, DeliveryAttempts, Expirations, Erasures, MaintenanceSteps, DeadLetters }.Select(
                queue => queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken)
            ),
        ]);
        var isNew = await Articles.CreateIfNotExistsAsync(cancellationToken: cancellationToken) is not null;
        AreReady = true;
        return isNew;
    }

    private static (BlobServiceClient, QueueServiceClient) Connect(
        StorageAccount account,
        BlobClientOptions blobOptions,
        QueueClientOptions queueOptions
    )
    {
        TokenCredential identity = account.ClientId is { Length: > 0 } clientId
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId))
            : new DefaultAzureCredential();
        return (
            new BlobServiceClient(account.BlobServiceUri, identity, blobOptions),
            new QueueServiceClient(account.QueueServiceUri, identity, queueOptions)
        );
    }
}
