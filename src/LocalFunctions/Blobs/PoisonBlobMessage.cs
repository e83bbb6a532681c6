using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalFunctions.Blobs;

/// <summary>The poison message for a blob that failed on every attempt, in the real host's format.</summary>
internal sealed record PoisonBlobMessage(
    string Type,
    string FunctionId,
    string BlobType,
    string ContainerName,
    string BlobName,
    string ETag
)
{
    // The default encoder escapes quotation marks for HTML; the real host does not.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public const string Queue = "webjobs-blobtrigger-poison";

    public static PoisonBlobMessage For(BlobRun run) =>
        new(
            "BlobTrigger",
            $"Host.Functions.{run.Function.Entry.Name}",
            $"{run.Blob.Type}Blob",
            run.Function.Container.Name,
            run.Blob.Name,
            run.Blob.ETag
        );

    public override string ToString() => JsonSerializer.Serialize(this, Plain);
}
