using System.Text.Json.Serialization;
using Summarizer.Facts;
using Summarizer.Text;

namespace Summarizer.Digests;

/// <summary>A sentence of a summary, or a key point.</summary>
/// <param name="Sources">
/// The sentences of the article that support it, in the order of the article; empty if none does, and in digests of version 1.
/// </param>
/// <param name="Unsupported">What the article does not support.</param>
[JsonConverter(typeof(StatementConverter))]
public sealed record Statement(string Text, IReadOnlyList<SourceSpan> Sources, IReadOnlyList<UnsupportedFact> Unsupported)
{
    /// <summary>Whether it says what another sentence or a headline says, word for word.</summary>
    internal bool Repeats(string other) => Bare(Text).SequenceEqual(Bare(other));

    private static ReadOnlySpan<char> Bare(string text) => text.AsSpan().Trim().TrimEnd(".。");

    /// <summary>A statement and the sentences it is supported by.</summary>
    internal static Statement Of(string text, IReadOnlyList<TextSpan> sources, IReadOnlyList<UnsupportedFact> unsupported) =>
        new(text, [.. sources.Select(span => new SourceSpan(span.Start, span.End))], unsupported);
}

/// <summary>A sentence of the canonical text. Offsets count UTF-16 code units; the end is exclusive.</summary>
public sealed record SourceSpan([property: JsonRequired] int Start, [property: JsonRequired] int End);
