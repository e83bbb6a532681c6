using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// Whether an article uses a word as a noun or as a verb, by the words beside it: nouns follow <c>the</c> and <c>of</c>, verbs follow
/// <c>they</c> and precede <c>the</c>. Only in languages with a table of words before verbs.
/// </summary>
internal sealed class WordUses(string text, Language language)
{
    private readonly Dictionary<string, (int Noun, int Verb)> _uses = new(StringComparer.Ordinal);

    /// <summary>Counts the uses in a sentence.</summary>
    public void Add(IReadOnlyList<Word> words)
    {
        if (language.VerbMarkers.Count == 0)
            return;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != WordKind.Letters)
                continue;
            var before = i > 0 && IsAdjacent(words[i - 1], words[i]) ? Lower(words[i - 1]) : "";
            var after = i + 1 < words.Count && IsAdjacent(words[i], words[i + 1]) ? Lower(words[i + 1]) : "";
            var isVerb = language.VerbMarkers.Contains(before);
            var isNoun =
                !isVerb
                && (language.Determiners.Contains(before) || language.Articles.Contains(before) || language.Prepositions.Contains(before));
            isVerb |= !isNoun && language.Articles.Contains(after);
            if (!isNoun && !isVerb)
                continue;
            var uses = _uses.GetValueOrDefault(Lower(words[i]));
            _uses[Lower(words[i])] = (uses.Noun + (isNoun ? 1 : 0), uses.Verb + (isVerb ? 1 : 0));
        }
    }

    /// <summary>Whether the article uses any of some forms more often as a verb than as a noun.</summary>
    public bool IsVerb(IEnumerable<string> forms)
    {
        var (noun, verb) = (0, 0);
        foreach (var form in forms)
        {
            var uses = _uses.GetValueOrDefault(form);
            (noun, verb) = (noun + uses.Noun, verb + uses.Verb);
        }

        return verb > noun;
    }

    private bool IsAdjacent(Word before, Word word) => text.AsSpan(before.Span.End..word.Span.Start) is " " or "'" or "’";

    private string Lower(Word word) => language.Lower(word.WithoutAffix.Of(text));
}
