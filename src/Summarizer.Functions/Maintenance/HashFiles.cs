using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs.Models;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Maintenance;

/// <summary>
/// Keeps what a run knows about the hashes of texts until it looks at the drafts: those that are needed, and those of erased texts. One
/// file per step, 17 bytes per hash.
/// </summary>
public sealed class HashFiles(StorageClients storage)
{
    private const string Folder = "hashes/";
    private const int KeyBytes = 16;

    /// <summary>A key of fixed length for a text's hash, even if the name of a foreign blob is not a hash.</summary>
    internal static UInt128 KeyOf(string contentHash) =>
        BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(contentHash)));

    /// <summary>Writes a step's file, named after its content: a step that runs twice cannot overwrite what the other found.</summary>
    /// <returns>Its name.</returns>
    internal async Task<string> WriteAsync(
        DateTimeOffset run,
        IReadOnlyCollection<UInt128> needed,
        IReadOnlyCollection<UInt128> erased,
        CancellationToken cancellationToken
    )
    {
        var content = new byte[(needed.Count + erased.Count) * (KeyBytes + 1)];
        var index = 0;
        foreach (var (hash, flag) in needed.Select(hash => (hash, (byte)0)).Concat(erased.Select(hash => (hash, (byte)1))))
        {
            content[index] = flag;
            BinaryPrimitives.WriteUInt128BigEndian(content.AsSpan(index + 1), hash);
            index += KeyBytes + 1;
        }

        var name = $"{FolderOf(run)}{Convert.ToHexStringLower(SHA256.HashData(content))}.bin";
        await storage.Maintenance.GetBlobClient(name).UploadAsync(new BinaryData(content), overwrite: true, cancellationToken);
        return name;
    }

    /// <summary>All files of a run, with those of steps that ended before the run was written: what they erased is erased.</summary>
    internal ValueTask<List<string>> ListAsync(DateTimeOffset run, CancellationToken cancellationToken) =>
        storage
            .Maintenance.GetBlobsAsync(new GetBlobsOptions { Prefix = FolderOf(run) }, cancellationToken)
            .Select(file => file.Name)
            .ToListAsync(cancellationToken);

    /// <summary>The hashes in some files.</summary>
    /// <exception cref="RequestFailedException">A file is missing.</exception>
    internal async IAsyncEnumerable<(UInt128 Hash, bool IsErased)> ReadAsync(
        IEnumerable<string> files,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var file in files)
        {
            var content = (await storage.Maintenance.GetBlobClient(file).DownloadContentAsync(cancellationToken)).Value.Content.ToMemory();
            for (var index = 0; index + KeyBytes < content.Length; index += KeyBytes + 1)
                yield return (BinaryPrimitives.ReadUInt128BigEndian(content.Span[(index + 1)..]), content.Span[index] == 1);
        }
    }

    /// <summary>Erases the files of a run and of those before it.</summary>
    internal async Task EraseAsync(DateTimeOffset run, CancellationToken cancellationToken)
    {
        var files = storage.Maintenance.GetBlobsAsync(new GetBlobsOptions { Prefix = Folder }, cancellationToken);
        await foreach (var file in files)
        {
            if (string.CompareOrdinal(file.Name, FolderOf(run) + '~') < 0)
                await storage.Maintenance.DeleteBlobIfExistsAsync(file.Name, cancellationToken: cancellationToken);
        }
    }

    private static string FolderOf(DateTimeOffset run) =>
        string.Create(CultureInfo.InvariantCulture, $"{Folder}{run.UtcDateTime:yyyyMMdd'T'HHmmssfffffff}/");
}
