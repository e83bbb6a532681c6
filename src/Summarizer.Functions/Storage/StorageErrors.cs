using System.Globalization;
using System.Net.Sockets;
using Azure;
using Azure.Identity;
using Azure.Storage.Blobs.Models;

namespace Summarizer.Functions.Storage;

/// <summary>
/// Classifies failed storage calls by error code, never by status alone: a 409 can also mean that an account or a container is not ready,
/// and a caller that took it for "already exists" would lose its write.
/// </summary>
/// <remarks>Codes: https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes.</remarks>
internal static class StorageErrors
{
    /// <summary>Another writer was first: the blob exists, or is no longer the version that was read.</summary>
    public static bool IsConflict(this RequestFailedException error) =>
        error.ErrorCode == BlobErrorCode.BlobAlreadyExists || error.ErrorCode == BlobErrorCode.ConditionNotMet;

    /// <summary>The blob does not exist. A missing container is a fault of the account and must not make an article look unknown.</summary>
    public static bool IsBlobNotFound(this RequestFailedException error) => error.ErrorCode == BlobErrorCode.BlobNotFound;

    /// <summary>Another process holds the blob's lease, or ours has expired.</summary>
    public static bool IsLeaseTaken(this RequestFailedException error) =>
        error.ErrorCode == BlobErrorCode.LeaseAlreadyPresent
        || error.ErrorCode == BlobErrorCode.LeaseIdMissing
        || error.ErrorCode == BlobErrorCode.LeaseIdMismatchWithBlobOperation
        || error.ErrorCode == BlobErrorCode.LeaseIdMismatchWithLeaseOperation
        || error.ErrorCode == BlobErrorCode.LeaseIsBreakingAndCannotBeAcquired
        || error.ErrorCode == BlobErrorCode.LeaseIsBrokenAndCannotBeRenewed
        || error.ErrorCode == BlobErrorCode.LeaseLost
        || error.ErrorCode == BlobErrorCode.LeaseNotPresentWithBlobOperation
        || error.ErrorCode == BlobErrorCode.LeaseNotPresentWithLeaseOperation;

    /// <summary>
    /// What failed, for a log: the service's error code or the exception type. Exception messages contain addresses and are left out.
    /// </summary>
    public static string CodeOf(Exception error) =>
        error switch
        {
            RequestFailedException { ErrorCode: { Length: > 0 } code } => code,
            RequestFailedException { Status: > 0 and var status } => string.Create(CultureInfo.InvariantCulture, $"HTTP {status}"),
            AggregateException { InnerExceptions: [.., var last] } => CodeOf(last),
            _ => error.GetType().Name,
        };

    /// <summary>
    /// Storage or the connection to it failed, not the work on an article. An <see cref="OperationCanceledException"/> counts only if the
    /// caller did not cancel: the client reports its own timeouts that way.
    /// </summary>
    public static bool IsStorageFault(this Exception error, CancellationToken cancellationToken) =>
        error switch
        {
            OperationCanceledException => !cancellationToken.IsCancellationRequested,
            AggregateException several => several.InnerExceptions.All(inner => inner.IsStorageFault(cancellationToken)),
            _ => error is RequestFailedException or IOException or HttpRequestException or SocketException or AuthenticationFailedException,
        };
}
