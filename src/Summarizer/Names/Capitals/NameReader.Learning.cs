using Summarizer.Text;

namespace Summarizer.Names.Capitals;

// What the words of the article show: sentences in capitals, words in lower case, names by themselves.
internal sealed partial class NameReader
{
    private const int MinHeadlineWords = 4;
    private const int MinContentLength = 4;
    private const int MinShoutedWords = 3;
    private const int MaxAcronym = 6;

    // Capitals mean nothing if everything is in capitals.
    private static bool IsShouted(NameWord[] words) => words.Length > 3 && words.Count(word => word.IsAllCapitals) > words.Length / 2;

    // "Clark Calls Jane Doe a Liar": a headline that capitalizes every word.
    private bool IsHeadline(NameWord[] words)
    {
        if (!_language.NounsComeLast || words.Count(word => word.Gap == WordGap.Comma) > 1)
            return false;
        // "Foreign Minister Ann Weber met Chancellor Karl Brandt": a sentence, whose verb is in lower case
        if (words.Any(word => !word.IsCapitalized && IsVerb(word.Lower)))
            return false;
        var content = words.Where(word => word.Word.Kind == WordKind.Letters && word.Lower.Length >= MinContentLength).ToList();
        var capitals = content.Count(word => word.IsCapitalized);
        return capitals >= MinHeadlineWords && capitals > 3 * (content.Count - capitals);
    }

    private bool IsVerb(string lower) =>
        _language.FiniteVerbs.Contains(lower)
        || _language.VerbSuffixes.Any(ending => lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal));

    private void Learn(NameWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].IsCapitalized)
                _common.Add(words[i].Lower);
            // "Hydro-Québec" does not show that Hydro is a name by itself.
            else if (!words[i].Opens && words[i].Gap != WordGap.Hyphen && !(i + 1 < words.Length && words[i + 1].Gap == WordGap.Hyphen))
                _proper[words[i].Lower] = _proper.GetValueOrDefault(words[i].Lower) + 1;
            if (words[i].IsCapitalized && i > 0 && _language.ReportingVerbs.Contains(words[i - 1].Lower))
                _speakers.Add(words[i].Lower);
        }
    }

    // "Sareh diperiksa", without another capital beside it
    private void LearnAlone(NameWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (
                words[i] is { IsCapitalized: true, IsRole: false, IsAllCapitals: false }
                && _proper.ContainsKey(words[i].Lower)
                && !_common.Contains(words[i].Lower)
                && !(i > 0 && words[i].Gap == WordGap.Space && words[i - 1].IsCapitalized)
                && !(i + 1 < words.Length && words[i + 1].Gap == WordGap.Space && words[i + 1].IsCapitalized)
            )
                _calledAlone.Add(words[i].Lower);
        }
    }

    // "MEHTER MARŞLARI EŞLİK ETTİ": a heading that runs into the text.
    private bool IsShoutedRun(NameWord[] words, int start, int end) =>
        end - start >= MinShoutedWords
        && words[start..end].All(word => word.IsAllCapitals)
        && words[start..end].Any(word => word.Lower.Length > MaxAcronym)
        && !IsOneName([.. words[start..end].Select(word => word.Lower)]);

    private bool IsNameByItself(string lower) => _proper.ContainsKey(lower) || _known.IsPlace([lower]) || _known.IsOrganization([lower]);

    private bool IsCalledOften(string lower) => _proper.GetValueOrDefault(lower) > 1;

    private bool IsPlainName(string lower) =>
        !IsNameOfThing(lower)
        && !_known.IsPlaceWord(lower)
        && !_known.IsCapitalizedWord(lower)
        && !_language.CommonWords.Contains(lower)
        && !_common.Contains(lower);

    private bool IsNameOfThing(string lower) =>
        _known.IsPlace([lower]) || _known.IsOrganization([lower]) || _known.IsOrganizationWord(lower);

    private bool IsThing(string lower) => _known.IsOrganizationWord(lower) || _known.IsPlaceWord(lower);
}
