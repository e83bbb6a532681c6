using Azure.Storage.Blobs.Models;
using LocalFunctions.Emulator;

namespace LocalFunctions.Blobs;

/// <summary>A version of a blob, as a listing or the change feed reported it.</summary>
internal readonly record struct BlobVersion(string Name, string ETag, BlobType Type)
{
    public static BlobVersion Of(BlobItem blob) =>
        new(blob.Name, blob.Properties.ETag?.ToString("H") ?? string.Empty, blob.Properties.BlobType ?? BlobType.Block);

    public static BlobVersion Of(Change change) =>
        new(
            change.Name!,
            change.ETag!,
            Enum.TryParse(change.Type?.Replace("Blob", string.Empty, StringComparison.Ordinal), out BlobType type) ? type : BlobType.Block
        );
}
