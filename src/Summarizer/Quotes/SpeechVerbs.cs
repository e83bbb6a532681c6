using System.Diagnostics.CodeAnalysis;
using Summarizer.Languages;
using Summarizer.Names;

namespace Summarizer.Quotes;

/// <summary>Finds the verbs and phrases that report speech.</summary>
internal sealed class SpeechVerbs
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Language, SpeechVerbs> Known = [];
    private readonly Dictionary<string, List<string[]>> _phrases = [];

    private SpeechVerbs(Language language)
    {
        foreach (var phrase in language.ReportingVerbs)
        {
            var words = phrase.Split(' ');
            if (!_phrases.TryGetValue(words[0], out var sameStart))
                _phrases[words[0]] = sameStart = [];
            sameStart.Add(words);
        }
    }

    /// <summary>The verbs of a language.</summary>
    public static SpeechVerbs Of(Language language) => Known.GetValue(language, one => new SpeechVerbs(one));

    /// <summary>The number of words in the reporting phrase that begins here, or 0.</summary>
    public int LengthAt(TokenizedArticle text, int word, int end)
    {
        if (text.IsCapital(word) && word > 0 && text.IsCapital(word - 1) && text.GapAfter(word - 1) is " ")
            return 0;
        // "s'indigne"
        if (
            !_phrases.TryGetValue(text.Lower(word), out var phrases)
            && !(text.HasElision(word) && _phrases.TryGetValue(text.LowerWithoutAffix(word), out phrases))
            && !HasConjunction(text, word, out phrases)
        )
            return 0;
        var longest = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Length > longest && Matches(text, word, end, phrase))
                longest = phrase.Length;
        }

        return longest;
    }

    // "وأوضح", "مؤكداً", "והוסיף": with a conjunction or vowel signs.
    private bool HasConjunction(TokenizedArticle text, int word, [NotNullWhen(true)] out List<string[]>? phrases)
    {
        phrases = null;
        if (text.Language.NameSigns != NameSigns.WordsBefore)
            return false;
        var plain = ArabicWord.Plain(text[word]);
        return _phrases.TryGetValue(plain, out phrases)
            || plain.Length > 3 && plain[0] is 'و' or 'ف' or 'ו' && _phrases.TryGetValue(plain[1..], out phrases);
    }

    private static bool Matches(TokenizedArticle text, int word, int end, string[] phrase)
    {
        if (word + phrase.Length > end)
            return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (text.Lower(word + i) != phrase[i])
                return false;
        }

        return true;
    }
}
