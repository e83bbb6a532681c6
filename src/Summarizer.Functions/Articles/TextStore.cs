using System.Text;
using Azure;
using Azure.Storage.Blobs.Models;
using Summarizer.Articles;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Articles;

/// <summary>
/// The canonical texts that quote offsets refer to. They are stored apart from the digests, so that a retraction can erase them.
/// </summary>
public sealed class TextStore(StorageClients storage)
{
    /// <summary>Stores a text under its hash, so equal texts share a blob. Returns its version.</summary>
    internal async Task<ETag> PutAsync(ArticleId id, string contentHash, string text, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "text/plain; charset=utf-8" } };
        var info = await storage
            .Texts.GetBlobClient(BlobName(id, contentHash))
            .UploadAsync(new BinaryData(Encoding.UTF8.GetBytes(text)), options, cancellationToken);
        return info.Value.ETag;
    }

    /// <summary>A text as UTF-8; null if it was erased.</summary>
    internal async Task<BinaryData?> FindAsync(ArticleId id, string contentHash, CancellationToken cancellationToken)
    {
        try
        {
            return (await storage.Texts.GetBlobClient(BlobName(id, contentHash)).DownloadContentAsync(cancellationToken)).Value.Content;
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            return null;
        }
    }

    /// <summary>
    /// The texts of an article. The prefix of article <c>a</c> also covers article <c>a/b</c>, so only blobs directly below it count.
    /// </summary>
    internal IAsyncEnumerable<StoredText> ListAsync(ArticleId id, CancellationToken cancellationToken) =>
        storage
            .Texts.GetBlobsByHierarchyAsync(new GetBlobsByHierarchyOptions { Delimiter = "/", Prefix = id.Value + "/" }, cancellationToken)
            .Where(item => item.IsBlob)
            .Select(item => new StoredText(id.Value, Path.GetFileNameWithoutExtension(item.Blob.Name), item.Blob.Properties.ETag!.Value));

    /// <summary>Erases one version of a text. A newer version stays, because a new record may need it.</summary>
    internal async Task EraseAsync(StoredText text, CancellationToken cancellationToken)
    {
        try
        {
            var conditions = new BlobRequestConditions { IfMatch = text.ETag };
            await storage.Texts.DeleteBlobIfExistsAsync(
                $"{text.Article}/{text.ContentHash}.txt",
                conditions: conditions,
                cancellationToken: cancellationToken
            );
        }
        catch (RequestFailedException exception) when (exception.IsConflict())
        {
            // It was written again in the meantime.
        }
    }

    private static string BlobName(ArticleId id, string contentHash) => $"{id.Value}/{contentHash}.txt";
}
