using Azure;
using Azure.Storage.Blobs.Models;

namespace LocalFunctions.Storage;

/// <summary>
/// Classifies failed storage calls by error code, never by status alone: a 409 can also mean that a container is being deleted, a 404 that the
/// account is not there.
/// </summary>
/// <remarks>Codes: https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes.</remarks>
internal static class StorageErrors
{
    /// <summary>The blob does not exist, or not even its container.</summary>
    public static bool IsBlobMissing(this RequestFailedException error) =>
        error.ErrorCode == BlobErrorCode.BlobNotFound || error.ErrorCode == BlobErrorCode.ContainerNotFound;

    /// <summary>The blob exists, or is no longer the version that was read.</summary>
    public static bool IsConflict(this RequestFailedException error) =>
        error.ErrorCode == BlobErrorCode.BlobAlreadyExists || error.ErrorCode == BlobErrorCode.ConditionNotMet;

    /// <summary>Another process holds the lease, or ours is gone. All codes of leases begin alike.</summary>
    public static bool IsLeaseTaken(this RequestFailedException error) =>
        error.ErrorCode?.StartsWith("Lease", StringComparison.Ordinal) == true;
}
