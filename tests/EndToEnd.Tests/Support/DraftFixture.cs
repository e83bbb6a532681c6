using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging.Abstractions;
using Summarizer.Functions.Models;
using Summarizer.Models;

namespace EndToEnd.Tests.Support;

/// <summary>One request, and the account in which instances keep the reply to it.</summary>
internal sealed class DraftFixture(string account, ModelRequest request)
{
    private readonly Instance _calm = new(account);

    public string Account => account;

    public ModelRequest Request => request;

    public BlobContainerClient Container => _calm.Storage.Drafts;

    public DraftStore Store => new(_calm.Storage, TimeProvider.System);

    public BlobClient Blob => Container.GetBlobClient($"{request.ContentHash}/{request.Hash()}.json");

    public static async Task<DraftFixture> CreateAsync(AzuriteFixture accounts)
    {
        var drafts = new DraftFixture(accounts.Next(), ModelRequestBuilder.Build(new string('a', 64)));
        await drafts.Container.CreateIfNotExistsAsync();
        return drafts;
    }

    /// <summary>The same account, for another text.</summary>
    public DraftFixture OfText(string contentHash) => new(account, request with { ContentHash = contentHash });

    public CachingModel NewInstance(ILanguageModel model, HttpPipelinePolicy? policy = null, TimeProvider? time = null) =>
        new(
            model,
            new DraftStore(new Instance(account, policy).Storage, time ?? TimeProvider.System),
            time ?? TimeProvider.System,
            NullLogger<CachingModel>.Instance
        );

    public async Task<string> ReadAsync() => (await Blob.DownloadContentAsync()).Value.Content.ToString();

    /// <summary>Breaks the lease, if there is one, as if it had expired.</summary>
    public async Task EndLeaseAsync()
    {
        if (await Blob.ExistsAsync() && (await Blob.GetPropertiesAsync()).Value.LeaseState == Azure.Storage.Blobs.Models.LeaseState.Leased)
            await Blob.GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);
    }
}
