using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Maintenance;

/// <summary>The listings that maintenance goes through.</summary>
public sealed class ContainerListings(StorageClients storage)
{
    internal int PageSize { get; init; } = StorageClients.MaxPageSize;

    internal PagesFrom Articles
    {
        get => field ?? From(storage.Articles, BlobTraits.None);
        init;
    }

    internal PagesFrom Records
    {
        get => field ?? From(storage.Digests, BlobTraits.Metadata);
        init;
    }

    internal PagesFrom Texts
    {
        get => field ?? From(storage.Texts, BlobTraits.None);
        init;
    }

    internal PagesFrom Drafts
    {
        get => field ?? From(storage.Drafts, BlobTraits.None);
        init;
    }

    internal NameWalk Walk(WalkCursor start) =>
        new(
            new SortedListing(Articles, NameWalk.KeyOf, start.Articles),
            new SortedListing(Records, NameWalk.KeyOfRecord, start.Records),
            new SortedListing(Texts, NameWalk.KeyOfText, start.Texts),
            start
        );

    private PagesFrom From(BlobContainerClient container, BlobTraits traits) =>
        (marker, cancellationToken) =>
            container.GetBlobsAsync(new GetBlobsOptions { Traits = traits }, cancellationToken).AsPages(marker, PageSize);
}
