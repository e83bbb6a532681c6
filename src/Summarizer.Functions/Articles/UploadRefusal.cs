using Azure;
using Azure.Storage.Blobs.Models;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Articles;

/// <summary>
/// Explains why the storage account cannot hold an upload. Other failures are outages: they end by themselves, or stop the whole app.
/// </summary>
internal static class UploadRefusal
{
    /// <summary>The problem to answer with; null if the upload may succeed later as it is.</summary>
    public static IResult? Explain(RequestFailedException error) =>
        error switch
        {
            { Status: StatusCodes.Status507InsufficientStorage } => Problems.Create(
                StatusCodes.Status507InsufficientStorage,
                "The storage account is full",
                "The article was not stored. Free some space or raise the account's quota, then upload it again."
            ),
            { Status: StatusCodes.Status413PayloadTooLarge } => Problems.Create(
                StatusCodes.Status413PayloadTooLarge,
                "The article is too large for the storage account",
                "Send one article per file, or only its text."
            ),
            _ when error.IsLeaseTaken() || error.ErrorCode == BlobErrorCode.BlobImmutableDueToPolicy => Problems.Create(
                StatusCodes.Status409Conflict,
                "The storage account does not let this article be replaced",
                "Its blob is leased or immutable. Upload the article under another name, or end the lease or the policy."
            ),
            { Status: StatusCodes.Status400BadRequest } => Problems.Create(
                StatusCodes.Status400BadRequest,
                "The storage account refuses the article's name or headers",
                $"It reports {StorageErrors.CodeOf(error)}. Upload the article under a plainer name, with shorter headers."
            ),
            _ => null,
        };
}
