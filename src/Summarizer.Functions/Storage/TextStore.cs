using System.Text;
using Azure;
using Azure.Storage.Blobs.Models;
using Summarizer.Articles;

namespace Summarizer.Functions.Storage;

/// <summary>The canonical texts that quote offsets point into, kept apart from the digests so that a retraction can erase them.</summary>
/// <param name="storage">Where they lie.</param>
public sealed class TextStore(StorageClients storage)
{
    /// <summary>Stores a text under its hash; the same text twice is the same blob.</summary>
    public Task PutAsync(ArticleId id, string contentHash, string text, CancellationToken cancellationToken) =>
        storage.Texts.GetBlobClient(BlobName(id, contentHash)).UploadAsync(
            new BinaryData(Encoding.UTF8.GetBytes(text)),
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "text/plain; charset=utf-8" } },
            cancellationToken);

    /// <summary>A text as UTF-8; null where it was erased.</summary>
    public async Task<BinaryData?> FindAsync(ArticleId id, string contentHash, CancellationToken cancellationToken)
    {
        try
        {
            return (await storage.Texts.GetBlobClient(BlobName(id, contentHash)).DownloadContentAsync(cancellationToken)).Value.Content;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>The hashes of an article's texts. Article <c>a/b</c> lies below article <c>a</c>, so only blobs directly below count.</summary>
    public IAsyncEnumerable<string> ListAsync(ArticleId id, CancellationToken cancellationToken) => storage.Texts
        .GetBlobsByHierarchyAsync(delimiter: "/", prefix: id.Value + "/", cancellationToken: cancellationToken)
        .Where(item => item.IsBlob)
        .Select(item => Path.GetFileNameWithoutExtension(item.Blob.Name));

    /// <summary>Erases a text.</summary>
    public Task EraseAsync(ArticleId id, string contentHash, CancellationToken cancellationToken) =>
        storage.Texts.DeleteBlobIfExistsAsync(BlobName(id, contentHash), cancellationToken: cancellationToken);

    private static string BlobName(ArticleId id, string contentHash) => $"{id.Value}/{contentHash}.txt";
}
