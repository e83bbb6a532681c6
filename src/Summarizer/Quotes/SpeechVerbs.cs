using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Summarizer.Languages;
using Summarizer.Names;

namespace Summarizer.Quotes;

/// <summary>Finds the verbs and phrases that report speech.</summary>
internal sealed class SpeechVerbs
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Language, SpeechVerbs> Known = [];
    private const int MaxParticleDistance = 15;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".:;!?\n\"„“»«");
    private readonly Dictionary<string, List<string[]>> _phrases;
    private readonly Dictionary<string, List<string[]>> _light;

    private SpeechVerbs(Language language)
    {
        _phrases = ByFirstWord(language.ReportingVerbs);
        _light = ByFirstWord(language.LightVerbs);
    }

    private static Dictionary<string, List<string[]>> ByFirstWord(IReadOnlySet<string> phrases)
    {
        var byFirstWord = new Dictionary<string, List<string[]>>();
        foreach (var phrase in phrases)
        {
            var words = phrase.Split(' ');
            if (!byFirstWord.TryGetValue(words[0], out var sameStart))
                byFirstWord[words[0]] = sameStart = [];
            sameStart.Add(words);
        }

        return byFirstWord;
    }

    /// <summary>The verbs of a language.</summary>
    public static SpeechVerbs Of(Language language) => Known.GetValue(language, one => new SpeechVerbs(one));

    /// <summary>The number of words in the reporting phrase that begins here, or 0.</summary>
    public int LengthAt(TokenizedArticle text, int word, int end)
    {
        if (text.IsCapital(word) && word > 0 && text.IsCapital(word - 1) && text.GapAfter(word - 1) is " ")
            return 0;
        // "le conseiller"
        if (
            word > 0
            && text.GapAfter(word - 1) is " "
            && text.Language.DefiniteArticles.Contains(text.Lower(word - 1))
            && text.Language.Roles.Contains(text.Lower(word))
        )
            return 0;
        // "s'indigne"
        var longest =
            _phrases.TryGetValue(text.Lower(word), out var phrases)
            || text.HasElision(word) && _phrases.TryGetValue(text.LowerWithoutAffix(word), out phrases)
            || HasConjunction(text, word, out phrases)
                ? Longest(text, word, end, phrases)
                : 0;

        // "esprisini yaptı", "ifadelerine yer verdi"
        if (
            _light.Count > 0
            && word + 1 < end
            && _light.TryGetValue(text.Lower(word + 1), out var light)
            && text.IsForm(word, text.Language.SpeechNouns)
            && Longest(text, word + 1, end, light) is > 0 and var verb
        )
            return Math.Max(longest, verb + 1);
        return longest;
    }

    private static int Longest(TokenizedArticle text, int word, int end, List<string[]> phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Length > longest && Matches(text, word, end, phrase))
                longest = phrase.Length;
            else if (longest == 0 && text.Language.SeparatesVerbs && phrase.Length == 2 && HasParticle(text, word, end, phrase[1]))
                longest = 1;
        }

        return longest;
    }

    // "وأوضح", "مؤكداً", "واكد", "והוסיף": with a conjunction, with vowel signs or in another spelling.
    private bool HasConjunction(TokenizedArticle text, int word, [NotNullWhen(true)] out List<string[]>? phrases)
    {
        phrases = null;
        if (!CaselessNames.Reads(text.Language))
            return false;
        var plain = text.Language.NameSigns == NameSigns.WordsBefore ? text.ArabicNames.Text[word] : ArabicWord.Plain(text[word]);
        return _phrases.TryGetValue(plain, out phrases)
            || plain.Length > 2
                && plain[0] is 'و' or 'ف' or 'ו'
                && _phrases.TryGetValue(plain[1..], out phrases)
                && (plain.Length > 3 || phrases.TrueForAll(phrase => phrase.Length > 1));
    }

    // "fügte der Minister am Abend hinzu": the particle ends the clause.
    private static bool HasParticle(TokenizedArticle text, int verb, int end, string particle)
    {
        for (var word = verb + 1; word < Math.Min(end, verb + MaxParticleDistance); word++)
        {
            if (text.GapAfter(word - 1).ContainsAny(ClauseEnds))
                return false;
            if (text.Lower(word) == particle)
                return text.GapAfter(word) is not " ";
        }

        return false;
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
