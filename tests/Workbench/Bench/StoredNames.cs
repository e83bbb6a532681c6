using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Summarizer.Digests;
using Summarizer.Functions;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Maintenance;
using Summarizer.Functions.Storage;

namespace Workbench.Bench;

/// <summary>Articles with their records, texts and drafts, in which reconciliation finds nothing to do; as listings, or as blobs.</summary>
internal sealed class StoredNames(int count)
{
    private const int ParallelUploads = 32;

    private static readonly Response NoResponse = null!;

    /// <summary>What made the digests.</summary>
    public static EngineVersion Engine { get; } = new(null, null, null);

    public static Settings Configure(string account) =>
        new()
        {
            ArticleStorage = new StorageAccount(account, null, null, null),
            MaxArticleBytes = 1 << 20,
            Digest = new DigestOptions(),
            TimeZone = TimeZoneInfo.Utc,
            FeedTitle = "Digests",
            FeedBaseUrl = null,
        };

    /// <summary>The listings, made while they are read.</summary>
    public ContainerListings List(StorageClients storage) =>
        new(storage)
        {
            Articles = Pages(Name, metadataOf: null),
            Records = Pages(i => Name(i) + ".json", i => Describe(i, ETagOf(i))),
            Texts = Pages(i => $"{Name(i)}/{Hash(i)}.txt", metadataOf: null),
            Drafts = Pages(i => $"{Hash(i)}/{Hash(i)}.json", metadataOf: null),
        };

    /// <summary>Uploads the blobs.</summary>
    public Task WriteAsync(StorageClients storage, CancellationToken cancellationToken) =>
        Parallel.ForAsync(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelUploads, CancellationToken = cancellationToken },
            async (i, token) =>
            {
                var article = await UploadAsync(storage.Articles, Name(i), metadata: null, token);
                await UploadAsync(storage.Digests, Name(i) + ".json", Describe(i, article.Version()), token);
                await UploadAsync(storage.Texts, $"{Name(i)}/{Hash(i)}.txt", metadata: null, token);
                await UploadAsync(storage.Drafts, $"{Hash(i)}/{Hash(i)}.json", metadata: null, token);
            }
        );

    private static async Task<ETag> UploadAsync(
        BlobContainerClient container,
        string name,
        Dictionary<string, string>? metadata,
        CancellationToken cancellationToken
    )
    {
        var options = new BlobUploadOptions { Metadata = metadata };
        return (await container.GetBlobClient(name).UploadAsync(BinaryData.FromString("{}"), options, cancellationToken)).Value.ETag;
    }

    private PagesFrom Pages(Func<int, string> nameOf, Func<int, Dictionary<string, string>>? metadataOf) =>
        (marker, _) => Make(nameOf, metadataOf, marker is null ? 0 : int.Parse(marker, CultureInfo.InvariantCulture)).ToAsyncEnumerable();

    private IEnumerable<Page<BlobItem>> Make(Func<int, string> nameOf, Func<int, Dictionary<string, string>>? metadataOf, int first)
    {
        for (var start = first; start < count; start += StorageClients.MaxPageSize)
        {
            var end = Math.Min(count, start + StorageClients.MaxPageSize);
            var page = new BlobItem[end - start];
            for (var i = start; i < end; i++)
                page[i - start] = BlobsModelFactory.BlobItem(
                    nameOf(i),
                    properties: BlobsModelFactory.BlobItemProperties(
                        true,
                        eTag: new ETag(ETagOf(i)),
                        lastModified: DateTimeOffset.UnixEpoch
                    ),
                    metadata: metadataOf?.Invoke(i)
                );
            yield return Page<BlobItem>.FromValues(page, end < count ? end.ToString(CultureInfo.InvariantCulture) : null, NoResponse);
        }
    }

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"2026/11/29/agency-report-{i:D8}.txt");

    private static string Hash(int i) => i.ToString("x64", CultureInfo.InvariantCulture);

    private static string ETagOf(int i) => string.Create(CultureInfo.InvariantCulture, $"0x8DE{i:X12}");

    private static Dictionary<string, string> Describe(int i, string articleETag) =>
        new()
        {
            [DigestStore.StateMetadata] = nameof(PublicationState.Published),
            [DigestStore.ArticleETagMetadata] = articleETag,
            [DigestStore.UnfinishedMetadata] = "false",
            [DigestStore.RetryAtMetadata] = "",
            [DigestStore.EngineMetadata] = "extractive%2F2",
            [DigestStore.ArticleLanguageMetadata] = "en",
            [DigestStore.RevisionMetadata] = "1",
            [DigestStore.ContentHashesMetadata] = Hash(i),
            [DigestStore.ErasedHashesMetadata] = "",
            [DigestStore.DaysMetadata] = "2026-11-29",
            [DigestStore.RejectedByMetadata] = "",
            [DigestStore.RetractedAtMetadata] = "",
        };
}
