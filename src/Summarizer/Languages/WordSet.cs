using System.Collections;
using System.Collections.Frozen;

namespace Summarizer.Languages;

/// <summary>Words that are parsed when they are first used, so that a language costs nothing until an article is in it.</summary>
internal sealed class WordSet(Func<IEnumerable<string>> parse) : IReadOnlySet<string>
{
    public static readonly WordSet Empty = new(static () => []);

    private readonly Lazy<FrozenSet<string>> _parsed = new(() => parse().ToFrozenSet(StringComparer.Ordinal));

    public int Count => Words.Count;

    private FrozenSet<string> Words => _parsed.Value;

    public bool Contains(string item) => Words.Contains(item);

    public bool Contains(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool IsProperSubsetOf(IEnumerable<string> other) => Words.IsProperSubsetOf(other);

    public bool IsProperSupersetOf(IEnumerable<string> other) => Words.IsProperSupersetOf(other);

    public bool IsSubsetOf(IEnumerable<string> other) => Words.IsSubsetOf(other);

    public bool IsSupersetOf(IEnumerable<string> other) => Words.IsSupersetOf(other);

    public bool Overlaps(IEnumerable<string> other) => Words.Overlaps(other);

    public bool SetEquals(IEnumerable<string> other) => Words.SetEquals(other);

    public IEnumerator<string> GetEnumerator() => Words.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
