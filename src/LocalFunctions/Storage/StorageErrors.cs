using Azure;
using Azure.Storage.Blobs.Models;

namespace LocalFunctions.Storage;

/// <summary>
/// Classifies failed storage calls by error code, never by status alone: a 409 can also mean that a container is being deleted, and a 404
/// that the account does not exist.
/// </summary>
/// <remarks>Codes: https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes.</remarks>
internal static class StorageErrors
{
    /// <summary>The blob or its container does not exist.</summary>
    public static bool IsBlobMissing(this RequestFailedException error) =>
        error.ErrorCode == BlobErrorCode.BlobNotFound || error.ErrorCode == BlobErrorCode.ContainerNotFound;

    /// <summary>The blob already exists, or has changed since it was read.</summary>
    public static bool IsConflict(this RequestFailedException error) =>
        error.ErrorCode == BlobErrorCode.BlobAlreadyExists || error.ErrorCode == BlobErrorCode.ConditionNotMet;

    /// <summary>Another process holds the lease, or ours has expired. All lease codes start with the same word.</summary>
    public static bool IsLeaseTaken(this RequestFailedException error) =>
        error.ErrorCode?.StartsWith("Lease", StringComparison.Ordinal) == true;
}
