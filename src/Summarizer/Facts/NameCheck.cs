using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Checks whether an article contains a name.</summary>
internal sealed class NameCheck(IReadOnlyList<Token> words, Language writtenIn, NameIndex article)
{
    private const int MaxPlaceWords = 5;
    private readonly InflectionSuffixes _endings = InflectionSuffixes.Of(writtenIn);

    /// <summary>Whether the article contains all words that name something, or the name as a whole.</summary>
    public bool Holds()
    {
        var common = CapitalizedCommonWords.Of(writtenIn);
        var named = Enumerable.Range(0, words.Count).Where(i => words[i].Key.Length > 1 && !IsCommon(common, i)).ToList();
        return (named.Count > 0 || HoldsAny()) && Holds(0, words.Count - 1, named);
    }

    /// <summary>Whether the article contains the naming words of a run.</summary>
    /// <param name="named">The indexes of the naming words.</param>
    public bool Holds(int first, int last, IReadOnlyList<int> named)
    {
        var held = new HashSet<int>();
        foreach (var i in named)
        {
            if (article.Supports(words[i].Key, words[i].Case, writtenIn))
                held.Add(i);
        }

        if (held.Count == named.Count)
            return true;
        for (var i = first; i <= last; i++)
            HoldTogether(i, last, held);
        return named.All(held.Contains);
    }

    private bool IsCommon(CapitalizedCommonWords common, int i) =>
        (common.Contains(words[i].Key) && words[i].Case != LetterCase.AllCapitals)
        || (!words[i].IsCapital && writtenIn.NameParticles.Contains(words[i].Key));

    private bool HoldsAny() => words.All(word => word.Key.Length == 0 || article.Supports(word.Key, word.Case, writtenIn));

    // "United Nations" if the article has "BM", "World Health Organization" if it has "WHO", "Bosna Hersek" if it has "BosnaHersek".
    private void HoldTogether(int start, int last, HashSet<int> held)
    {
        string phrase = words[start].Key,
            glued = phrase,
            initials = phrase.Length > 0 ? phrase[..1] : "";
        for (var i = start + 1; i <= last && i - start < MaxPlaceWords && words[i].Key.Length > 0; i++)
        {
            phrase += " " + words[i].Key;
            glued += words[i].Key;
            initials += words[i].Key[0];
            var isHeld =
                article.HasPlace(phrase, LetterCase.Capital, _endings)
                || article.Has(glued)
                || article.HasAcronym(initials)
                || article.HasAcronym(Capitals(start, i));
            for (var k = start; isHeld && k <= i; k++)
                held.Add(k);
        }
    }

    private string Capitals(int start, int end) =>
        string.Concat(
            Enumerable.Range(start, end - start + 1).Where(i => words[i].IsCapital && words[i].Key.Length > 0).Select(i => words[i].Key[0])
        );
}
