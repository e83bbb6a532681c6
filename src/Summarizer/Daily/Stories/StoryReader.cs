using Summarizer.Digests;

namespace Summarizer.Daily.Stories;

/// <summary>
/// Reads the digests of a day for its stories. Reading takes most of the time of composing a day, so a day that grows keeps its reader and
/// what it has read and grouped. It may be used by several threads, but not while a day is composed.
/// </summary>
public sealed class StoryReader
{
    internal StoryLexicon Lexicon { get; } = new();

    internal KnownStories Known { get; init; } = new();

    /// <summary>Reads a revision of a digest.</summary>
    public StoryArticle Read(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return new StoryArticle(digest, Lexicon.Number(StoryTermReader.Read(digest)));
    }
}
