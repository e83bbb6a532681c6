using System.Text;

namespace Summarizer.Pages;

/// <summary>What a page already says, so that it says nothing twice. Punctuation, spaces and case do not make a difference.</summary>
internal sealed class ShownTexts
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Adds a text; false if the page already has it.</summary>
    public bool Add(string text) => _keys.Add(Key(text));

    public bool Contains(string text) => _keys.Contains(Key(text));

    /// <summary>Whether a text is part of another.</summary>
    public static bool IsIn(string text, string other) => Key(other).Contains(Key(text), StringComparison.Ordinal);

    /// <summary>A text without what others already say at its beginning.</summary>
    public static string After(string text, IReadOnlyList<string> others)
    {
        for (var isFound = true; isFound; )
        {
            isFound = false;
            foreach (var other in others)
            {
                var rest = After(text, other);
                isFound |= rest.Length < text.Length;
                text = rest;
            }
        }

        return text;
    }

    // A headline has no full stop where the sentence has one.
    private static string After(string text, string other)
    {
        var beginning = other.TrimEnd('.', '。', ' ');
        if (beginning.Length == 0 || !text.StartsWith(beginning, StringComparison.Ordinal))
            return text;
        var rest = text[beginning.Length..].TrimStart('.', '。');
        return rest.Length == 0 || char.IsWhiteSpace(rest[0]) ? rest.TrimStart() : text;
    }

    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                key.Append(char.ToUpperInvariant(c));
        }

        return key.Length > 0 ? key.ToString() : text;
    }
}
