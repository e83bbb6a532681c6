using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalFunctions.Blobs;

/// <summary>The message about a blob that a function failed on again and again, as the real host writes it.</summary>
internal sealed record PoisonBlobMessage(
    string Type,
    string FunctionId,
    string BlobType,
    string ContainerName,
    string BlobName,
    string ETag
)
{
    // Not for HTML: a quotation mark stays one.
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
