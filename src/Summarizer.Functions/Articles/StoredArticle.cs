using Azure.Storage.Blobs.Models;
using Summarizer.Articles;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Articles;

/// <summary>An upload with a known version and size. Its content can be read once.</summary>
internal sealed class StoredArticle : IDisposable
{
    private readonly ArticleId _id;
    private readonly BlobDownloadStreamingResult _blob;

    internal StoredArticle(ArticleId id, BlobDownloadStreamingResult blob)
    {
        _id = id;
        _blob = blob;
    }

    public string ETag => _blob.Details.ETag.Version();

    /// <summary>The size in bytes.</summary>
    public long Bytes => _blob.Details.ContentLength;

    /// <summary>Reads the content and the uploader's metadata.</summary>
    public async Task<Upload> ReadAsync(CancellationToken cancellationToken)
    {
        var content = new byte[Bytes];
        await _blob.Content.ReadExactlyAsync(content, cancellationToken);
        return ArticleMetadata.Apply(
            _blob.Details.Metadata,
            new Upload(_id.Value, content)
            {
                ContentType = _blob.Details.ContentType,
                UploadedAt = _blob.Details.LastModified.ToUniversalTime(),
            }
        );
    }

    /// <inheritdoc/>
    public void Dispose() => _blob.Dispose();
}
