namespace Summarizer.Functions.Articles;

/// <summary>The file of an upload whose body has arrived.</summary>
/// <param name="Content">The file as it was sent.</param>
/// <param name="Type">Its media type; null if it has none.</param>
/// <param name="Room">The memory that it may hold, given back when it is disposed of.</param>
internal sealed record UploadedFile(Stream Content, string? Type, IDisposable Room) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Room.Dispose();
}
