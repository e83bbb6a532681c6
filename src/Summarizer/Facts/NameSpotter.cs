using System.Collections.Frozen;
using Summarizer.Articles;

namespace Summarizer.Facts;

/// <summary>Finds the names in a sentence: runs of capitalised words, of which only those count that name somebody or something.</summary>
internal sealed class NameSpotter
{
    private const int MostWords = 10;
    private const int LongestAcronym = 5;

    private static readonly FrozenSet<string> SingularVerbs =
        "is was has had will would said says could should did does wants won beat scored became took made went came told".Split(' ').ToFrozenSet();

    private readonly IReadOnlyList<FactWord> _words;
    private readonly Language _language;
    private readonly NameIndex _article;
    private readonly CommonCapitals _common;
    private readonly bool[] _taken;
    private readonly bool _isTitleCase;

    /// <summary>Looks at a sentence's words, but for those that are taken by numbers, dates and addresses.</summary>
    public NameSpotter(IReadOnlyList<FactWord> words, Language language, NameIndex article, bool[] taken)
    {
        (_words, _language, _article, _taken) = (words, language, article, taken);
        _common = CommonCapitals.Of(language);
        _isTitleCase = IsTitleCase(words);
    }

    /// <summary>The runs in order.</summary>
    public IEnumerable<NameRun> Runs()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (!CanStand(i)) continue;
            var run = new NameRun(i, End(i));
            yield return run;
            i = run.Last;
        }
    }

    /// <summary>Whether a word of a run names something, so that the article must hold it.</summary>
    public bool IsName(NameRun run, int i)
    {
        var word = _words[i];
        if (!word.IsCapital || word.Key.Length < 2) return false;
        var isAcronym = word.Case == LetterCase.AllCapitals && word.Key.Length <= LongestAcronym && !_isTitleCase;
        if (_common.Contains(word.Key) && !(isAcronym && word.Key.Length <= 3)) return false;
        if (isAcronym) return true;
        if (word.Case == LetterCase.AllCapitals) return IsSurelyName(run, i);
        if (_language.Tag == "de" || _isTitleCase) return IsSurelyName(run, i);
        return word.Gap != WordGap.Opening || IsNameAtStart(run, i);
    }

    private bool CanStand(int i) => !_taken[i] && _words[i].IsCapital && _words[i].Key.Length > 0;

    private int End(int start)
    {
        var last = start;
        while (last + 1 < _words.Count && last - start < MostWords && !_words[last].HasSuffix)
        {
            var next = last + 1;
            while (next < _words.Count && next - last <= 2 && IsParticle(next)) next++;
            if (next >= _words.Count || !CanStand(next) || !_words[next].Joins || !_words[last + 1].Joins) break;
            last = next;
        }

        return last;
    }

    private bool IsParticle(int i) =>
        !_words[i].IsCapital && !_taken[i] && _words[i].Joins && _language.NameParticles.Contains(_words[i].Key) && !(_language.FunctionWords.Contains(_words[i].Key) && _words[i].Key.Length < 3);

    // A capital is due to any word there, so a name must show itself otherwise.
    private bool IsNameAtStart(NameRun run, int i)
    {
        var key = _words[i].Key;
        if (_article.HasCapitalized(key) || Shows(i)) return true;
        if (_common.HasCommonForm(key)) return false;
        if (i < run.Last && _words[i + 1].Joins) return !_common.Contains(_words[i + 1].Key) || i + 1 < run.Last;
        return i + 1 < _words.Count && _words[i + 1].Joins && IsVerbOfOne(_words[i + 1].Key) && !(key.EndsWith('s') && _language.Tag == "en");
    }

    private bool IsVerbOfOne(string key) => _common.IsReporting(key) || (_language.Tag == "en" && SingularVerbs.Contains(key));

    // A suffix behind an apostrophe, a place that is known.
    private bool Shows(int i)
    {
        var word = _words[i];
        return (word.HasSuffix && _language.Tag is "en" or "tr" && word.Word.Stem.Start == word.Word.Span.Start && !_common.HasCommonForm(word.Key))
            || _common.IsKnownName(word.Key)
            || Exonyms.Of(word.Key, CaseEndings.Of(_language)).Length > 0;
    }

    // Where every noun is capitalised only company tells: "Angela Merkel", "Präsident Putin".
    private bool IsSurelyName(NameRun run, int i)
    {
        if (_article.HasCapitalized(_words[i].Key) || Shows(i)) return true;
        return _language.Tag == "de" && !_isTitleCase && run.Last > run.First && !_common.HasCommonForm(_words[i].Key) && _words[i].Gap != WordGap.Opening
            && (i > run.First || _article.HasCapitalized(_words[i + 1].Key));
    }

    private static bool IsTitleCase(IReadOnlyList<FactWord> words)
    {
        int capitals = 0, small = 0;
        foreach (var word in words)
        {
            if (word.Word.Kind != WordKind.Letters || word.Key.Length < 4) continue;
            if (word.IsCapital) capitals++;
            else small++;
        }

        return capitals >= 4 && capitals > 3 * small;
    }
}
