using System.Collections.Frozen;

namespace Summarizer.Languages;

/// <summary>Words in lower case, and beginnings of words, which end with an asterisk: <c>refuse*</c>.</summary>
internal sealed class WordPatterns
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly int _shortest;
    private readonly int _longest;

    /// <param name="table">Words and beginnings, separated by white space.</param>
    /// <param name="attached">Particles that can be written together with the word after them, separated by white space.</param>
    public WordPatterns(string table, string attached = "")
    {
        var particles = WordList.List(attached).Prepend("").ToList();
        var words = WordList.List(table).SelectMany(word => particles.Select(particle => particle + word));
        var patterns = words.ToLookup(pattern => pattern.EndsWith('*'), pattern => pattern.TrimEnd('*'));
        var beginnings = patterns[true].ToFrozenSet(StringComparer.Ordinal);
        _words = patterns[false].ToFrozenSet(StringComparer.Ordinal);
        _beginnings = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        (_shortest, _longest) = beginnings.Count == 0 ? (1, 0) : (beginnings.Min(one => one.Length), beginnings.Max(one => one.Length));
    }

    /// <summary>No words.</summary>
    public static WordPatterns None { get; } = new("");

    /// <summary>The words that are not beginnings.</summary>
    public IEnumerable<string> Words => _words;

    /// <summary>Whether there are no words.</summary>
    public bool IsEmpty => _words.Count == 0 && _longest == 0;

    /// <summary>Whether a word in lower case is one of the words or begins like one.</summary>
    public bool Contains(string word)
    {
        if (_words.Contains(word))
            return true;
        for (var length = _shortest; length <= Math.Min(_longest, word.Length); length++)
        {
            if (_beginnings.Contains(word.AsSpan(0, length)))
                return true;
        }

        return false;
    }
}
